"""The names that `index` offers to the viewer, by the modules that define them."""

NAMES = {
    "index.library.archive": "OpenArchive",
    "index.library.archive_group": "ArchiveGroup GroupMember",
    "index.answers": (
        "built checked copy_note export_notes found found_text handout_checked names_line "
        "problem_line shown shown_text verified"
    ),
    "index.disclosure": "Counts DialSetting Disclosure ENOUGH Remedy TOLD_BY tells_more",
    "index.library.editions": "Changes Named changes restored_notes",
    "index.errors": (
        "ArchiveDamaged ArchiveError ArchiveRefused ArchiveSealed ArchiveUnreadable ChangedBeside "
        "FolderReadOnly KeyUnusable NotTakenIn OutputFailed SourceProblem Stopped"
    ),
    "index.export.text.block": "Block Kind",
    "index.export.text.blocks": "blocks_of",
    "index.export.text.cards": "Card cards_of questions_behind",
    "index.export.text.workshop_papers": "PaperKind PaperWish",
    "index.export.text.runs": "MarkedText",
    "index.export.text.column_widths": "column_shares",
    "index.export.text.footnote_lines": "footnote_line",
    "index.export.text.table_breaks": "Spans cut_row end_of_part first_words",
    "index.export.text.table_cells": "ExportCell ExportTable",
    "index.model.list_numbers": "is_numbered",
    "index.model.number_columns": "alone_in number_columns",
    "index.export.archive_export": "export_archive",
    "index.export.formats": "EXPORTS FORMATS Format FormatGroup format_of grouped_formats",
    "index.export.consented_use": "kept_from",
    "index.export.extract": "Extract",
    "index.export.file_pictures": "picture_files pictures_in",
    "index.export.words": "LANGUAGES",
    "index.export.handout.checked_quote": "CheckedHandout HandoutQuote QuoteState",
    "index.export.handout.comparison": "MOST_OTHERS check_handout check_words",
    "index.export.handout.handout_file": "HandoutPlace decoded_text",
    "index.export.preparation": "Prepared prepare_export write_export",
    "index.export.references.citation": "citation_entry cited",
    "index.model.citation_style": "CitationStyle",
    "index.export.references.cited_source": "CitedKind CitedPlace CitedSource cited_source",
    "index.export.selection": "Wanted",
    "index.lazy_function": "function_at",
    "index.library.collection": "Holding Library Taken",
    "index.importers.output.guess_table": "PendingGuess",
    "index.importers.readers.pdf_page": "PagePicture picture_of_page",
    "index.importers.pdf.child": "answer_pdf",
    "index.desk.act_history": "ActPatch FileChange PastAct PastActs",
    "index.revision.removed_words": (
        "NameDigest RemovedRun RemovedWords RunDigest holds_words name_digests run_digests"
    ),
    "index.desk.consent": "StatedConsent Unstated confirm_consent stated_consent unstated",
    "index.desk.names.folder_names": "FolderName folder_names look_again put_aside",
    "index.desk.names.name_forms": "NameForm NamePlaces name_places",
    "index.desk.names.name_replacement": "replace_name telling_ids",
    "index.desk.words.distinctive_words": "distinctive_words",
    "index.desk.words.sought_words": "words_found",
    "index.desk.names.words_beside": "words_beside",
    "index.desk.names.returned_names": "NameAgain came_back places_again replace_again",
    "index.desk.names.still_told": "LevelTold levels_told",
    "index.desk.participants.findings": "CountFault CountFinding count_findings",
    "index.desk.participants.table_acts": "put_table remove_table",
    "index.desk.participants.table_drafts": "CountedPeople TableDraft read_people",
    "index.desk.passage_withdrawal": (
        "WithdrawalToCome WithdrawnPassage put_back withdraw withdraw_words withdrawal_to_come "
        "withdrawn_here withdrawn_passages without_withdrawn"
    ),
    "index.desk.translations.translation_acts": "TranslationActs",
    "index.desk.entries.glossary_acts": "GlossaryActs",
    "index.desk.documents.document_order": "document_moved",
    "index.desk.documents.document_names": ("DocumentToRename document_to_rename renamed_document"),
    "index.desk.documents.left_out_words": (
        "LeftOutWords left_out_in left_out_words without_left_out words_that_stay"
    ),
    "index.desk.documents.document_removal": "DocumentToGo document_to_go without_document",
    "index.desk.heads.archive_heads": "AboutArchive about_archive state_about_archive",
    "index.desk.heads.document_heads": "AboutDocument about_document state_about_document",
    "index.desk.entries.note_acts": "NoteActs",
    "index.source.translated.differences": "differences_between",
    "index.desk.problem_acts": "decide take_back take_unfit_off waive",
    "index.desk.word_places": (
        "PlaceKind WordPlace names_left removed_names without_received word_places"
    ),
    "index.desk.themes.codebook_intake": "CodebookPlan plan_codebook",
    "index.importers.codebooks.codebook_file": "read_codebook",
    "index.importers.codebooks.foreign_codebook": "ForeignCodebook ForeignTheme codebook_of",
    "index.desk.themes.codebook_acts": "CodebookActs ThemeStep",
    "index.desk.themes.theme_acts": "ThemeActs WordsToCode",
    "index.desk.themes.two_codings": "CodedApart TwoCodings",
    "index.desk.block_forms": "BlockForm",
    "index.desk.sets.set_acts": "SetActs SetChange",
    "index.desk.passages.selected_parts": "selected_parts",
    "index.desk.speakers.quote_lines": "QuoteLines",
    "index.desk.speakers.speaker_acts": "rename_value same_speaker state_value state_values",
    "index.desk.speakers.spoken_quotes": "QuoteReader SpokenQuote SpokenQuotes",
    "index.desk.desk_folder": "Forgotten DeskFolder DoneAct DESK_LOCK done_beside why_read_only",
    "index.desk.folder_acts": "Act ActName FolderActs",
    "index.desk.folder_texts": "look_ahead",
    "index.importers.import_report": (
        "Certainty Guess Imported LeftOut OriginalFile PassageChange ReturningName imported "
        "imported_lines"
    ),
    "index.library.key_files": "Keyring fingerprint_of is_key make_key public_key_of",
    "index.library.ledger": "TrustGround Ledger Signer ArchiveStanding older_edition",
    "index.library.opened_archive": (
        "ReceivedArchive Verdict as_noticed open_archive open_known receive verify_archive"
    ),
    "index.library.notice_intake": "TakenNotice take_notice",
    "index.library.item_details": "ItemDetails",
    "index.library.set_items": "is_presented is_there may_be_presented",
    "index.corrections.acceptance": "accept accept_all returned_in",
    "index.corrections.correction": (
        "MAX_NAME MAX_WHY Correction Letter Subject TakenCorrection digest_of"
    ),
    "index.corrections.letters": (
        "is_for_another_key read_letter sealed_letters taken_in write_letters"
    ),
    "index.corrections.proposals": "Proposal Standing digest_now in_order proposal_of words_now",
    "index.container.notice": "Notice open_notice read_notice",
    "index.limits": "MAX_ITEMS MAX_MINUTES as_text may_be_id may_be_text",
    "index.publication.builder": "Built build_archive",
    "index.publication.text_import": "RefusedInput import_readable import_texts",
    "index.names.found_name": "NameKind stand_in",
    "index.names.personal_details": "DetailKind",
    "index.source.kept_parts": "KeptParts",
    "index.publication.folder_preview": "FolderPreview Preview ThemeNote preview_source",
    "index.model": (
        "Access Archive AskedItem Attribution CellGrid Coding Document EditorNote Emphasis "
        "EmphasisKind Footnote GlossaryEntry HeadedPassage Item ItemKind Level MarkedItem "
        "OwnPicture ParticipantRow ParticipantTable Passage PassageKind PassageTable Picture "
        "PictureFile PicturedItem Place Section SectionPicture Set Span TableCell Theme "
        "TitleTranslation Translation Vocabulary Voice aligned_text own_picture own_words "
        "stays_behind worded"
    ),
    "index.pictures.faults": "MAX_PICTURE MAX_PIXELS MAX_SIDE PictureFault PictureUnfit",
    "index.pictures.own_pictures": "are_clean clean_own_picture",
    "index.model.shown_text": (
        "AllTexts ReadPicture RoomChoice RoomSetting TextChoice TextSetting Titled Translated "
        "review_states "
        "original_of read_picture title_in"
    ),
    "index.attribution_line": "age_words line_of_fields",
    "index.model.links": "Link link_of typed_link",
    "index.names.summary": "NAMES_ASIDE NAMES_FOUND found_by_form",
    "index.source.names.found_names": "documents_of_people people_in_titles",
    "index.source.names.searched_words": "FolderPart",
    "index.progress": "Progress Step",
    "index.container.drafts": "replace_file",
    "index.container.files": "is_stream make_folder read_whole write_whole",
    "index.container.fingerprint": "fingerprint words",
    "index.container.keys": "load_key needs_passphrase",
    "index.container.file_list": "listing_signer",
    "index.container.signature": "is_archive",
    "index.container.seals.length_padding": "padded",
    "index.container.passphrase": "Cost Sealed read_passphrase seal unseal",
    "index.container.seals.sealed_file": "Sealing",
    "index.container.seals.seals": "Seals",
    "index.counts.pairs": "Pairs count_together together",
    "index.publication.new_folder": "NewArchive make_source_folder",
    "index.publication.last_edition": "content_of new_drafts",
    "index.publication.editor_records": "EditorRecords",
    "index.publication.publication": "Publication check_source last_notice",
    "index.counts.reports": (
        "CROSSED Codebook Crossing Group Telling age_bands count_voices counted crossed narrowed "
        "ordered_voices told_voices voice_group"
    ),
    "index.search.query.completion": "Completion",
    "index.search.query.explained_terms": "ExplainedTerms",
    "index.search.query.lexicon": "Lexicon",
    "index.search.query.syntax_tree": (
        "AllOf AnyOf Field Not Part Phrase Unused Why Widened Wildcard Word fields_left_out "
        "fields_of"
    ),
    "index.search.query.parser": "described exactly in_capitals under_field",
    "index.search.request": "Choices SearchRequest",
    "index.search.results": "Hit HitText Lead SearchPage",
    "index.search.snippet_pieces": "SnippetPiece snippet_pieces",
    "index.search.text.keyboard_layouts": "on_other_layout",
    "index.counts.small_counts": "Told ToldTable told_counts told_tables",
    "index.source.problems.excerpt": "Excerpt excerpt_of read_excerpt",
    "index.source.text_files": "require_source",
    "index.source.places": "last_line",
    "index.source.checks.waivers": "may_be_waived",
    "index.source.problems.problem": "Problem Severity Spot words_told",
    "index.text.invisible_characters": "invisible_in is_blank marked_invisible",
    "index.text.line_at_end": "is_like_quote",
    "index.text.sentences": "sentence_starts",
    "index.source.folder_watch": "SourceWatch",
    "index.values": "Value as_dict field_names replace value_field",
    "index.version": "VERSION",
}
