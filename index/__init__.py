"""Archives: their content and full text. Knows nothing of Qt.

The viewer imports from here only. A module is loaded late, when one of its names is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from index.front_door import NAMES

if TYPE_CHECKING:
    from index.answers import (
        built as built,
        checked as checked,
        copy_note as copy_note,
        export_notes as export_notes,
        found as found,
        found_text as found_text,
        handout_checked as handout_checked,
        names_line as names_line,
        problem_line as problem_line,
        shown as shown,
        shown_text as shown_text,
        verified as verified,
    )
    from index.attribution_line import age_words as age_words, line_of_fields as line_of_fields
    from index.container.drafts import replace_file as replace_file
    from index.container.file_list import listing_signer as listing_signer
    from index.container.files import (
        is_stream as is_stream,
        make_folder as make_folder,
        read_whole as read_whole,
        write_whole as write_whole,
    )
    from index.container.fingerprint import fingerprint as fingerprint, words as words
    from index.container.keys import load_key as load_key, needs_passphrase as needs_passphrase
    from index.container.notice import (
        Notice as Notice,
        open_notice as open_notice,
        read_notice as read_notice,
    )
    from index.container.passphrase import (
        Cost as Cost,
        Sealed as Sealed,
        read_passphrase as read_passphrase,
        seal as seal,
        unseal as unseal,
    )
    from index.container.seals import *  # noqa: F403  as in `index.container.seals`
    from index.container.signature import is_archive as is_archive
    from index.corrections import *  # noqa: F403  as in `index.corrections`
    from index.counts import *  # noqa: F403  as in `index.counts`
    from index.desk.act_history import (
        ActPatch as ActPatch,
        FileChange as FileChange,
        PastAct as PastAct,
        PastActs as PastActs,
    )
    from index.desk.block_forms import BlockForm as BlockForm
    from index.desk.consent import (
        StatedConsent as StatedConsent,
        Unstated as Unstated,
        confirm_consent as confirm_consent,
        stated_consent as stated_consent,
        unstated as unstated,
    )
    from index.desk.desk_folder import (
        DESK_LOCK as DESK_LOCK,
        DeskFolder as DeskFolder,
        DoneAct as DoneAct,
        Forgotten as Forgotten,
        done_beside as done_beside,
        why_read_only as why_read_only,
    )
    from index.desk.documents import *  # noqa: F403  as in `index.desk.documents`
    from index.desk.entries.glossary_acts import GlossaryActs as GlossaryActs
    from index.desk.entries.note_acts import NoteActs as NoteActs
    from index.desk.folder_acts import Act as Act, ActName as ActName, FolderActs as FolderActs
    from index.desk.folder_texts import look_ahead as look_ahead
    from index.desk.heads import *  # noqa: F403  as in `index.desk.heads`
    from index.desk.names import *  # noqa: F403  as in `index.desk.names`
    from index.desk.participants import *  # noqa: F403  as in `index.desk.participants`
    from index.desk.passage_withdrawal import (
        WithdrawalToCome as WithdrawalToCome,
        WithdrawnPassage as WithdrawnPassage,
        put_back as put_back,
        withdraw as withdraw,
        withdraw_words as withdraw_words,
        withdrawal_to_come as withdrawal_to_come,
        withdrawn_here as withdrawn_here,
        withdrawn_passages as withdrawn_passages,
        without_withdrawn as without_withdrawn,
    )
    from index.desk.passages.selected_parts import selected_parts as selected_parts
    from index.desk.problem_acts import (
        decide as decide,
        take_back as take_back,
        take_unfit_off as take_unfit_off,
        waive as waive,
    )
    from index.desk.sets.set_acts import SetActs as SetActs, SetChange as SetChange
    from index.desk.speakers.quote_lines import QuoteLines as QuoteLines
    from index.desk.speakers.speaker_acts import (
        rename_value as rename_value,
        same_speaker as same_speaker,
        state_value as state_value,
        state_values as state_values,
    )
    from index.desk.speakers.spoken_quotes import (
        QuoteReader as QuoteReader,
        SpokenQuote as SpokenQuote,
        SpokenQuotes as SpokenQuotes,
    )
    from index.desk.themes import *  # noqa: F403  as in `index.desk.themes`
    from index.desk.translations.translation_acts import TranslationActs as TranslationActs
    from index.desk.word_places import (
        PlaceKind as PlaceKind,
        WordPlace as WordPlace,
        names_left as names_left,
        removed_names as removed_names,
        without_received as without_received,
        word_places as word_places,
    )
    from index.desk.words.distinctive_words import distinctive_words as distinctive_words
    from index.desk.words.sought_words import words_found as words_found
    from index.disclosure import (
        ENOUGH as ENOUGH,
        TOLD_BY as TOLD_BY,
        Counts as Counts,
        DialSetting as DialSetting,
        Disclosure as Disclosure,
        Remedy as Remedy,
        tells_more as tells_more,
    )
    from index.errors import (
        ArchiveDamaged as ArchiveDamaged,
        ArchiveError as ArchiveError,
        ArchiveRefused as ArchiveRefused,
        ArchiveSealed as ArchiveSealed,
        ArchiveUnreadable as ArchiveUnreadable,
        ChangedBeside as ChangedBeside,
        FolderReadOnly as FolderReadOnly,
        KeyUnusable as KeyUnusable,
        NotTakenIn as NotTakenIn,
        OutputFailed as OutputFailed,
        SourceProblem as SourceProblem,
        Stopped as Stopped,
    )
    from index.export.archive_export import export_archive as export_archive
    from index.export.consented_use import kept_from as kept_from
    from index.export.extract import Extract as Extract
    from index.export.file_pictures import (
        picture_files as picture_files,
        pictures_in as pictures_in,
    )
    from index.export.formats import (
        EXPORTS as EXPORTS,
        FORMATS as FORMATS,
        Format as Format,
        FormatGroup as FormatGroup,
        format_of as format_of,
        grouped_formats as grouped_formats,
    )
    from index.export.handout import *  # noqa: F403  as in `index.export.handout`
    from index.export.preparation import (
        Prepared as Prepared,
        prepare_export as prepare_export,
        write_export as write_export,
    )
    from index.export.references import *  # noqa: F403  as in `index.export.references`
    from index.export.selection import Wanted as Wanted
    from index.export.text import *  # noqa: F403  as in `index.export.text`
    from index.export.words import LANGUAGES as LANGUAGES
    from index.importers.codebooks.codebook_file import read_codebook as read_codebook
    from index.importers.codebooks.foreign_codebook import (
        ForeignCodebook as ForeignCodebook,
        ForeignTheme as ForeignTheme,
        codebook_of as codebook_of,
    )
    from index.importers.import_report import (
        Certainty as Certainty,
        Guess as Guess,
        Imported as Imported,
        LeftOut as LeftOut,
        OriginalFile as OriginalFile,
        PassageChange as PassageChange,
        ReturningName as ReturningName,
        imported as imported,
        imported_lines as imported_lines,
    )
    from index.importers.output.guess_table import PendingGuess as PendingGuess
    from index.importers.pdf.child import answer_pdf as answer_pdf
    from index.importers.readers.pdf_page import (
        PagePicture as PagePicture,
        picture_of_page as picture_of_page,
    )
    from index.lazy_function import function_at as function_at
    from index.library import *  # noqa: F403  as in `index.library`
    from index.limits import (
        MAX_ITEMS as MAX_ITEMS,
        MAX_MINUTES as MAX_MINUTES,
        as_text as as_text,
        may_be_id as may_be_id,
        may_be_text as may_be_text,
    )
    from index.model import (
        Access as Access,
        Archive as Archive,
        AskedItem as AskedItem,
        Attribution as Attribution,
        CellGrid as CellGrid,
        Coding as Coding,
        Document as Document,
        EditorNote as EditorNote,
        Emphasis as Emphasis,
        EmphasisKind as EmphasisKind,
        Footnote as Footnote,
        GlossaryEntry as GlossaryEntry,
        HeadedPassage as HeadedPassage,
        Item as Item,
        ItemKind as ItemKind,
        Level as Level,
        MarkedItem as MarkedItem,
        OwnPicture as OwnPicture,
        ParticipantRow as ParticipantRow,
        ParticipantTable as ParticipantTable,
        Passage as Passage,
        PassageKind as PassageKind,
        PassageTable as PassageTable,
        Picture as Picture,
        PicturedItem as PicturedItem,
        PictureFile as PictureFile,
        Place as Place,
        Section as Section,
        SectionPicture as SectionPicture,
        Set as Set,
        Span as Span,
        TableCell as TableCell,
        Theme as Theme,
        TitleTranslation as TitleTranslation,
        Translation as Translation,
        Vocabulary as Vocabulary,
        Voice as Voice,
        aligned_text as aligned_text,
        own_picture as own_picture,
        own_words as own_words,
        stays_behind as stays_behind,
        worded as worded,
    )
    from index.model.links import Link as Link, link_of as link_of, typed_link as typed_link
    from index.model.list_numbers import is_numbered as is_numbered
    from index.model.number_columns import alone_in as alone_in, number_columns as number_columns
    from index.model.shown_text import (
        AllTexts as AllTexts,
        ReadPicture as ReadPicture,
        RoomChoice as RoomChoice,
        RoomSetting as RoomSetting,
        TextChoice as TextChoice,
        TextSetting as TextSetting,
        Titled as Titled,
        Translated as Translated,
        original_of as original_of,
        read_picture as read_picture,
        review_states as review_states,
        title_in as title_in,
    )
    from index.names import *  # noqa: F403  as in `index.names`
    from index.pictures import *  # noqa: F403  as in `index.pictures`
    from index.progress import Progress as Progress, Step as Step
    from index.publication.builder import Built as Built, build_archive as build_archive
    from index.publication.editor_records import EditorRecords as EditorRecords
    from index.publication.folder_preview import (
        FolderPreview as FolderPreview,
        Preview as Preview,
        ThemeNote as ThemeNote,
        preview_source as preview_source,
    )
    from index.publication.last_edition import content_of as content_of, new_drafts as new_drafts
    from index.publication.new_folder import (
        NewArchive as NewArchive,
        make_source_folder as make_source_folder,
    )
    from index.publication.publication import (
        Publication as Publication,
        check_source as check_source,
        last_notice as last_notice,
    )
    from index.publication.text_import import (
        RefusedInput as RefusedInput,
        import_readable as import_readable,
        import_texts as import_texts,
    )
    from index.revision import *  # noqa: F403  as in `index.revision`
    from index.search.query.completion import Completion as Completion
    from index.search.query.explained_terms import ExplainedTerms as ExplainedTerms
    from index.search.query.lexicon import Lexicon as Lexicon
    from index.search.query.parser import (
        described as described,
        exactly as exactly,
        in_capitals as in_capitals,
        under_field as under_field,
    )
    from index.search.query.syntax_tree import (
        AllOf as AllOf,
        AnyOf as AnyOf,
        Field as Field,
        Not as Not,
        Part as Part,
        Phrase as Phrase,
        Unused as Unused,
        Why as Why,
        Widened as Widened,
        Wildcard as Wildcard,
        Word as Word,
        fields_left_out as fields_left_out,
        fields_of as fields_of,
    )
    from index.search.request import Choices as Choices, SearchRequest as SearchRequest
    from index.search.results import (
        Hit as Hit,
        HitText as HitText,
        Lead as Lead,
        SearchPage as SearchPage,
    )
    from index.search.snippet_pieces import (
        SnippetPiece as SnippetPiece,
        snippet_pieces as snippet_pieces,
    )
    from index.search.text.keyboard_layouts import on_other_layout as on_other_layout
    from index.source.checks.waivers import may_be_waived as may_be_waived
    from index.source.folder_watch import SourceWatch as SourceWatch
    from index.source.kept_parts import KeptParts as KeptParts
    from index.source.names.found_names import (
        documents_of_people as documents_of_people,
        people_in_titles as people_in_titles,
    )
    from index.source.names.searched_words import FolderPart as FolderPart
    from index.source.places import last_line as last_line
    from index.source.problems.excerpt import (
        Excerpt as Excerpt,
        excerpt_of as excerpt_of,
        read_excerpt as read_excerpt,
    )
    from index.source.problems.problem import (
        Problem as Problem,
        Severity as Severity,
        Spot as Spot,
        words_told as words_told,
    )
    from index.source.text_files import require_source as require_source
    from index.source.translated.differences import differences_between as differences_between
    from index.text import *  # noqa: F403  as in `index.text`
    from index.values import (
        Value as Value,
        as_dict as as_dict,
        field_names as field_names,
        replace as replace,
        value_field as value_field,
    )
    from index.version import VERSION as VERSION

_WHERE = {name: module for module, names in NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Return the attribute `name`, and load the module that defines it."""
    if name not in _WHERE:
        raise AttributeError(f"module 'index' has no attribute {name!r}", name=name)
    value: object = getattr(import_module(_WHERE[name]), name)
    globals()[name] = value
    return value


__all__ = sorted(_WHERE)  # noqa: PLE0605  for use at run time
