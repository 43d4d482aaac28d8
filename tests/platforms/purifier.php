<?php
// What HTML Purifier leaves of a text with the settings of Moodle (lib/weblib.php, purify_html). First argument: the
// folder of HTML Purifier's `HTMLPurifier.auto.php`. The text comes in and goes out as it is.

error_reporting( E_ERROR );
set_include_path( $argv[1] );
require $argv[1] . '/HTMLPurifier.auto.php';

$config = HTMLPurifier_Config::createDefault();
$config->set( 'HTML.DefinitionID', 'moodlehtml' );
$config->set( 'HTML.DefinitionRev', 3 );
$config->set( 'Cache.DefinitionImpl', null );
$config->set( 'Core.NormalizeNewlines', false );
$config->set( 'Core.ConvertDocumentToFragment', true );
$config->set( 'Core.Encoding', 'UTF-8' );
$config->set( 'HTML.Doctype', 'XHTML 1.0 Transitional' );
$config->set( 'URI.AllowedSchemes', array( 'http' => true, 'https' => true, 'mailto' => true ) );
$config->set( 'Attr.AllowedFrameTargets', array( '_blank' ) );
$definition = $config->maybeGetRawHTMLDefinition();
$definition->addElement( 'nolink', 'Block', 'Flow', array() );

$purifier = new HTMLPurifier( $config );
echo $purifier->purify( stream_get_contents( STDIN ) );
