//! The text of a file, piece by piece, so that a large one neither stops the page nor lies in memory
//! several times.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Blob, File, FileReader, TextDecodeOptions, TextDecoder};
use yew::Callback;

use crate::exchange::lists::{Encoding, encoding_of};

/// How many bytes are read at once.
const PIECE: f64 = 262_144.0;

/// The largest file, in bytes.
const LARGEST: f64 = 67_108_864.0;

/// What has come of a file.
pub enum Piece {
    /// It goes on.
    More,
    Text(String),
    /// The last of it.
    End(String),
    /// All of it: a workbook of Excel.
    Workbook(Vec<u8>),
    Failed(Failed),
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    Unread,
    TooLarge,
}

/// What is being found out.
enum Stage {
    /// Its encoding, by all of it: a letter beyond ASCII may come late.
    Encoding,
    Text(Encoding, TextDecoder),
    /// A workbook of Excel, as far as it has been read.
    Workbook(Vec<u8>),
}

/// A file that is being read.
pub struct FileText {
    file: File,
    reader: FileReader,
    at: f64,
    stage: Stage,
    /// Called when a piece is there.
    _told: Closure<dyn FnMut()>,
}

impl FileText {
    /// Begins to read; `told` is called when there is something to [`take`](Self::take).
    pub fn new(file: File, told: Callback<()>) -> Result<Self, Failed> {
        if file.size() > LARGEST {
            return Err(Failed::TooLarge);
        }
        let reader = FileReader::new().map_err(|_| Failed::Unread)?;
        let told = Closure::<dyn FnMut()>::new(move || told.emit(()));
        reader.set_onloadend(Some(told.as_ref().unchecked_ref()));
        let text = Self {
            file,
            reader,
            at: 0.0,
            stage: Stage::Encoding,
            _told: told,
        };
        text.ask().map_err(|()| Failed::Unread)?;
        Ok(text)
    }

    pub fn name(&self) -> String {
        self.file.name()
    }

    pub fn encoding(&self) -> Option<Encoding> {
        match self.stage {
            Stage::Encoding | Stage::Workbook(_) => None,
            Stage::Text(encoding, _) => Some(encoding),
        }
    }

    /// How much of it has been gone through, from 0 to 1.
    pub fn share(&self) -> f64 {
        let all = self.file.size().max(1.0);
        match self.stage {
            Stage::Encoding => 0.3 * self.at / all,
            Stage::Text(..) | Stage::Workbook(_) => 0.3 + 0.7 * self.at / all,
        }
    }

    fn ask(&self) -> Result<(), ()> {
        let end = (self.at + PIECE).min(self.file.size());
        let piece: Blob = self
            .file
            .slice_with_f64_and_f64(self.at, end)
            .map_err(|_| ())?;
        self.reader.read_as_array_buffer(&piece).map_err(|_| ())
    }

    /// Takes the piece that has come and asks for the next.
    pub fn take(&mut self) -> Piece {
        self.taken().unwrap_or(Piece::Failed(Failed::Unread))
    }

    fn taken(&mut self) -> Option<Piece> {
        let buffer = self.reader.result().ok()?.dyn_into::<ArrayBuffer>().ok()?;
        let bytes = Uint8Array::new(&buffer);
        let is_first = self.at == 0.0;
        self.at += f64::from(bytes.length());
        let is_last = bytes.length() == 0 || self.at >= self.file.size();
        if is_first && matches!(self.stage, Stage::Encoding) && is_workbook(&bytes.to_vec()) {
            self.stage = Stage::Workbook(Vec::new());
        }
        let piece = match &mut self.stage {
            Stage::Workbook(whole) => {
                whole.extend(bytes.to_vec());
                if is_last {
                    return Some(Piece::Workbook(core::mem::take(whole)));
                }
                Piece::More
            }
            Stage::Encoding => {
                let found = encoding_by(&bytes.to_vec(), is_first);
                let found = found.or(is_last.then_some(Encoding::Utf8));
                if let Some(encoding) = found {
                    let decoder = TextDecoder::new_with_label(encoding.label()).ok()?;
                    self.stage = Stage::Text(encoding, decoder);
                    self.at = 0.0;
                }
                Piece::More
            }
            Stage::Text(_, decoder) => {
                let options = TextDecodeOptions::new();
                options.set_stream(!is_last);
                let text = decoder
                    .decode_with_js_u8_array_and_options(&bytes, &options)
                    .ok()?;
                if is_last {
                    return Some(Piece::End(text));
                }
                Piece::Text(text)
            }
        };
        self.ask().ok()?;
        Some(piece)
    }
}

/// Workbooks are archives.
fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// The encoding as far as a piece says it; `None` where the next may say otherwise.
fn encoding_by(bytes: &[u8], is_first: bool) -> Option<Encoding> {
    // A piece may begin within a character.
    let within = bytes
        .iter()
        .take(3)
        .take_while(|byte| (0x80..0xc0).contains(*byte));
    let from = if is_first { 0 } else { within.count() };
    match encoding_of(&bytes[from..]) {
        Encoding::Utf8 => None,
        // Of wide characters the first piece tells.
        wide @ (Encoding::Utf16LittleEndian | Encoding::Utf16BigEndian) => is_first.then_some(wide),
        Encoding::Windows1252 => Some(Encoding::Windows1252),
    }
}

impl Drop for FileText {
    fn drop(&mut self) {
        self.reader.set_onloadend(None);
    }
}
