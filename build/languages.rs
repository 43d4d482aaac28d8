//! The languages that there are. A further one is a line here and its file in
//! `src/text/languages/`.

/// A language: its tag, which is the name of its file, and what the code calls it.
pub struct Listed {
    pub tag: &'static str,
    pub name: &'static str,
}

/// Every language, in the order in which a chooser lists them.
pub const LANGUAGES: [Listed; 2] = [
    Listed {
        tag: "sv",
        name: "Swedish",
    },
    Listed {
        tag: "en",
        name: "English",
    },
];

/// The language that the others are held against, and that stands in where one is not spoken.
pub const REFERENCE: &str = "en";

/// Where the words are, from the root of the project.
pub const FOLDER: &str = "src/text/languages";

/// What scripts say by themselves stands in the same files, and not in the module: what its keys begin
/// with, and what the scripts call it. A box speaks when the module is missing, and the page for frames
/// around the element.
pub const WITHOUT_MODULE: [(&str, &str); 2] = [("failure-", "WORDS"), ("frame-", "FRAME")];

/// A file of words of its own for each language, by what its name ends with and what the code calls
/// them: what is only said in documents that leave is fetched with what writes them.
pub const DOCUMENTS: &str = "-documents";
