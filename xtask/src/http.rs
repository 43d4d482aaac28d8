//! A web server of the smallest kind: it answers requests to read, one a connection.
//!
//! Each connection has a thread of its own. Browsers open connections in advance and leave them
//! idle, and in a server with a fixed pool of threads those keep the real requests waiting.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// What is sent back.
pub struct Answer {
    pub status: &'static str,
    pub mime: &'static str,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(status: &'static str) -> Self {
        Self {
            status,
            mime: "text/plain; charset=utf-8",
            body: status.into(),
        }
    }
}

/// Finds the answer to a request for an address such as `/page.html?lang=en`.
pub type Answerer = dyn Fn(&str) -> Answer + Send + Sync;

/// Answers until the program ends. `headers` go with every answer.
pub fn serve(listener: &TcpListener, headers: &'static [(&str, &str)], answerer: Arc<Answerer>) {
    for connection in listener.incoming().flatten() {
        let answerer = Arc::clone(&answerer);
        // A browser that has gone away needs no answer, so how this ends is of no interest.
        thread::spawn(move || answer(&connection, headers, &*answerer));
    }
}

fn answer(
    connection: &TcpStream,
    headers: &[(&str, &str)],
    answerer: &Answerer,
) -> std::io::Result<()> {
    const LONGEST_WAIT: Duration = Duration::from_secs(60);
    connection.set_read_timeout(Some(LONGEST_WAIT))?;
    let Some(request) = read_request(connection)? else {
        return Ok(());
    };
    let (answer, has_body) = match request.method.as_str() {
        "GET" => (answerer(&request.address), true),
        "HEAD" => (answerer(&request.address), false),
        _ => (Answer::text("405 Method Not Allowed"), true),
    };
    let mut head = format!("HTTP/1.1 {}\r\n", answer.status);
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("Content-Type: {}\r\n", answer.mime);
    head += &format!(
        "Content-Length: {}\r\nConnection: close\r\n\r\n",
        answer.body.len()
    );
    let mut out = connection;
    out.write_all(head.as_bytes())?;
    if has_body {
        out.write_all(&answer.body)?;
    }
    out.flush()
}

struct Request {
    method: String,
    address: String,
}

/// Reads a request up to the empty line; nothing when the browser closes without having asked.
fn read_request(connection: impl Read) -> std::io::Result<Option<Request>> {
    const LONGEST_HEAD: u64 = 64 * 1024;
    let mut lines = BufReader::new(connection.take(LONGEST_HEAD)).lines();
    let Some(first) = lines.next().transpose()? else {
        return Ok(None);
    };
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = first.split(' ');
    let (Some(method), Some(address)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    Ok(Some(Request {
        method: method.into(),
        address: address.into(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_its_first_line() {
        let text = b"GET /page.html?lang=sv HTTP/1.1\r\nHost: here\r\n\r\n";
        let request = read_request(&text[..]).unwrap().unwrap();
        assert_eq!(
            (request.method.as_str(), request.address.as_str()),
            ("GET", "/page.html?lang=sv")
        );
    }

    #[test]
    fn what_is_no_request_is_left_unanswered() {
        assert!(read_request(&b""[..]).unwrap().is_none());
        assert!(read_request(&b"hello\r\n\r\n"[..]).unwrap().is_none());
    }
}
