// The block in the editor: what it starts from is chosen; the comparison itself is shown on the page.
( function ( { blockEditor, blocks, components, element, i18n } ) {
	const { __ } = i18n;
	const create = element.createElement;

	function choice( { name, attributes, setAttributes }, attribute, label ) {
		const names = blocks.getBlockType( name ).attributes[ attribute ].enum;
		return create( components.SelectControl, {
			label,
			value: attributes[ attribute ],
			options: names.map( ( value ) => ( { value, label: value } ) ),
			onChange: ( value ) => setAttributes( { [ attribute ]: value } ),
			__nextHasNoMarginBottom: true,
			__next40pxDefaultSize: true,
		} );
	}

	function edit( block ) {
		const placeholder = {
			icon: 'laptop',
			label: __( 'New or refurbished', 'refurb-or-new' ),
			instructions: __( 'The comparison is shown on the page. Choose what it starts from.', 'refurb-or-new' ),
		};
		return create(
			'div',
			blockEditor.useBlockProps(),
			create(
				components.Placeholder,
				placeholder,
				choice( block, 'preset', __( 'Example', 'refurb-or-new' ) ),
				choice( block, 'mode', __( 'Size', 'refurb-or-new' ) )
			)
		);
	}

	blocks.registerBlockType( 'refurb-or-new/comparison', { edit, save: () => null } );
} )( window.wp );
