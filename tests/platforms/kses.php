<?php
// What WordPress' own filter leaves of a text by an editor who may not write every element. First argument:
// the folder `wp-includes` of a WordPress. The text comes in and goes out as it is.

function apply_filters( $name, $value ) {
	return $value;
}
function did_action( $name ) {
	return 1;
}
function wp_allowed_protocols() {
	return array( 'http', 'https', 'mailto', 'tel' );
}

// Later versions read markup by classes.
spl_autoload_register(
	function ( $name ) {
		$file = 'class-' . strtolower( str_replace( '_', '-', $name ) ) . '.php';
		foreach ( array( '/html-api/', '/' ) as $folder ) {
			if ( is_file( $GLOBALS['argv'][1] . $folder . $file ) ) {
				require $GLOBALS['argv'][1] . $folder . $file;
			}
		}
	}
);

require $argv[1] . '/kses.php';

echo wp_kses_post( stream_get_contents( STDIN ) );
