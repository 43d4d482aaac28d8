<?php
return array(
	'domain'   => 'refurb-or-new',
	'language' => 'sv_SE',
	'messages' => array(
		'Compare new and refurbished devices: cost, warranty, performance and climate. The comparison needs JavaScript and WebAssembly.' => 'Jämför nya och rekonditionerade enheter: kostnad, garanti, prestanda och klimat. Jämförelsen behöver JavaScript och WebAssembly.',
		'Compare new and refurbished devices on a page: cost, warranty, performance and climate. A block, a shortcode, and the script for what editors place as text.' => 'Jämför nya och rekonditionerade enheter på en sida: kostnad, garanti, prestanda och klimat. Ett block, en kortkod och skriptet för det som redaktörer lägger in som text.',
		'Refurb or new' => 'Nytt eller rekonditionerat',
		"block title\4" . 'New or refurbished' => 'Nytt eller rekonditionerat',
		"block description\4" . 'Compare new and refurbished devices: cost, warranty, performance and climate.' => 'Jämför nya och rekonditionerade enheter: kostnad, garanti, prestanda och klimat.',
		"block keyword\4" . 'devices' => 'enheter',
		"block keyword\4" . 'climate' => 'klimat',
		"block keyword\4" . 'procurement' => 'upphandling',
	),
);
