<?php
/**
 * Plugin Name: Refurb or new
 * Description: Compare new and refurbished devices on a page: cost, warranty, performance and climate. A block, a shortcode, and the script for what editors place as text.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 * Text Domain: refurb-or-new
 * Domain Path: /languages
 */

defined( 'ABSPATH' ) || exit;

/** The release, which lies in a folder of this name beside this file. */
const REFURB_OR_NEW_VERSION = '0.1.0';

/** What a page may say of the element, as its documentation lists it. */
const REFURB_OR_NEW_ATTRIBUTES = array( 'preset', 'lang', 'theme', 'heading-level', 'show', 'hide', 'mode', 'url-state', 'persist' );

/** How editors who may write no element place one: what the script looks for. */
const REFURB_OR_NEW_PLACEHOLDER = 'data-refurb-or-new';

add_action( 'init', 'refurb_or_new_register' );
add_filter( 'script_loader_tag', 'refurb_or_new_script_tag', 10, 3 );
add_filter( 'the_content', 'refurb_or_new_look_for_placeholders' );
add_filter( 'widget_block_content', 'refurb_or_new_look_for_placeholders' );

function refurb_or_new_register() {
	load_plugin_textdomain( 'refurb-or-new', false, basename( __DIR__ ) . '/languages' );
	// The folder names the version: the address needs nothing after it.
	wp_register_script( 'refurb-or-new', plugins_url( REFURB_OR_NEW_VERSION . '/refurb-or-new.js', __FILE__ ), array(), null, true );
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'refurb-or-new-editor', plugins_url( 'editor.js', __FILE__ ), $needs, REFURB_OR_NEW_VERSION, true );
	wp_set_script_translations( 'refurb-or-new-editor', 'refurb-or-new', __DIR__ . '/languages' );
	register_block_type( __DIR__, array( 'render_callback' => 'refurb_or_new_block' ) );
	add_shortcode( 'refurb-or-new', 'refurb_or_new_element' );
}

/** The element with these attributes, and with what is read where it cannot start. */
function refurb_or_new_element( $given ) {
	wp_enqueue_script( 'refurb-or-new' );
	$given = (array) $given + array( 'lang' => get_bloginfo( 'language' ) );
	$text  = '';
	foreach ( REFURB_OR_NEW_ATTRIBUTES as $name ) {
		if ( isset( $given[ $name ] ) && '' !== (string) $given[ $name ] ) {
			$text .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ) );
		}
	}
	$fallback = __( 'Compare new and refurbished devices: cost, warranty, performance and climate. The comparison needs JavaScript and WebAssembly.', 'refurb-or-new' );
	// A paragraph would end the paragraph that a shortcode stands in.
	return sprintf( '<refurb-or-new%s><span>%s</span></refurb-or-new>', $text, esc_html( $fallback ) );
}

function refurb_or_new_block( $attributes ) {
	$given = array_filter( array( 'preset' => $attributes['preset'] ?? '', 'mode' => $attributes['mode'] ?? '' ) );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), refurb_or_new_element( $given ) );
}

/** Asks for the script where an editor has placed the element as text. */
function refurb_or_new_look_for_placeholders( $content ) {
	if ( false !== strpos( (string) $content, REFURB_OR_NEW_PLACEHOLDER ) ) {
		wp_enqueue_script( 'refurb-or-new' );
	}
	return $content;
}

/** The script is a module, and the browser checks that it comes as it lies here. */
function refurb_or_new_script_tag( $tag, $handle, $address ) {
	if ( 'refurb-or-new' !== $handle ) {
		return $tag;
	}
	$hash = hash_file( 'sha384', __DIR__ . '/' . REFURB_OR_NEW_VERSION . '/refurb-or-new.js', true );
	return wp_get_script_tag(
		array(
			'type'        => 'module',
			'src'         => $address,
			'integrity'   => 'sha384-' . base64_encode( $hash ),
			'crossorigin' => 'anonymous',
		)
	);
}
