<?php
// Runs the WordPress plugin with stand-ins for the functions of WordPress that it uses, and prints what it
// did. First argument: a folder with the plugin as it is released.

define( 'ABSPATH', __DIR__ . '/' );

$hooks   = array();
$scripts = array();
$asked   = array();
$said    = array();

function add_action( $name, $callback ) {
	add_filter( $name, $callback );
}
function add_filter( $name, $callback ) {
	$GLOBALS['hooks'][ $name ][] = $callback;
}
function apply( $name, $value, ...$more ) {
	foreach ( $GLOBALS['hooks'][ $name ] ?? array() as $callback ) {
		$value = $callback( $value, ...$more );
	}
	return $value;
}
function add_shortcode( $name, $callback ) {
	$GLOBALS['shortcodes'][ $name ] = $callback;
}
function register_block_type( $folder, $given ) {
	$GLOBALS['block'] = array( json_decode( file_get_contents( $folder . '/block.json' ), true ), $given['render_callback'] );
}
function load_plugin_textdomain( $domain, $deprecated, $folder ) {
	$GLOBALS['said']['translations'] = $folder;
}
function wp_register_script( $handle, $address, $needs, $version, $in_footer ) {
	$GLOBALS['scripts'][ $handle ] = $address;
}
function wp_set_script_translations( $handle, $domain, $folder ) {
	$GLOBALS['said']['script translations'] = array( $handle, $domain, is_dir( $folder ) );
}
function wp_enqueue_script( $handle ) {
	$GLOBALS['asked'][] = $handle;
}
function plugins_url( $path, $file ) {
	return 'https://exempel.se/wp-content/plugins/refurb-or-new/' . $path;
}
function get_bloginfo( $what ) {
	return 'sv-SE';
}
function get_block_wrapper_attributes() {
	return 'class="wp-block-refurb-or-new-comparison"';
}
function __( $text, $domain ) {
	return 'fallback' === ( $GLOBALS['argv'][2] ?? '' ) ? '<b>' . $text : $text;
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function wp_get_script_tag( $attributes ) {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return '<script' . $text . "></script>\n";
}

require $argv[1] . '/refurb-or-new.php';

apply( 'init', null );
$said['asked before']  = $asked;
$shortcode             = $shortcodes['refurb-or-new'];
$said['shortcode']     = $shortcode( array( 'preset' => 'phones', 'lang' => 'en', 'heading-level' => '3', 'onclick' => 'alert(1)' ) );
$said['no attributes'] = $shortcode( '' );
$said['hostile']       = $shortcode( array( 'preset' => '"><script>alert(1)</script>' ) );
$said['block']         = $block[1]( array( 'preset' => 'school-laptops', 'mode' => 'compact' ) );
$said['asked']         = $asked;
$asked                 = array();
$said['plain']         = apply( 'the_content', '<p>Inget här.</p>' );
$said['asked plain']   = $asked;
$said['placeholder']   = apply( 'the_content', '<div data-refurb-or-new data-preset="phones"></div>' );
$said['asked by it']   = $asked;
$said['tag']           = apply( 'script_loader_tag', '<script src="x"></script>', 'refurb-or-new', $scripts['refurb-or-new'] );
$said['other tag']     = apply( 'script_loader_tag', '<script src="x"></script>', 'jquery', 'x' );
echo json_encode( $said, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
