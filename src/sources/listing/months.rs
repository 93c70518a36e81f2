//! Names of months in the languages of the EU, and of Macedonian, whose agency publishes calls too.

use std::sync::LazyLock;

use deunicode::deunicode;

/// The shortest abbreviation.
const ABBREVIATION_CHARS_MIN: usize = 3;

/// For each language its twelve months; several forms of one are set apart by `/`.
const NAMES: [(&str, &str); 25] = [
    ("bg", "януари февруари март април май юни юли август септември октомври ноември декември"),
    (
        "cs",
        "leden/ledna/lednu únor/února březen/března duben/dubna květen/května červen/června červenec/července \
         srpen/srpna září říjen/října listopad/listopadu prosinec/prosince",
    ),
    ("da", "januar februar marts april maj juni juli august september oktober november december"),
    ("de", "Januar/Jänner Februar/Feber März/Mrz April Mai Juni Juli August September Oktober November Dezember"),
    (
        "el",
        "Ιανουάριος/Ιανουαρίου Φεβρουάριος/Φεβρουαρίου Μάρτιος/Μαρτίου Απρίλιος/Απριλίου Μάιος/Μαΐου Ιούνιος/Ιουνίου \
         Ιούλιος/Ιουλίου Αύγουστος/Αυγούστου Σεπτέμβριος/Σεπτεμβρίου Οκτώβριος/Οκτωβρίου Νοέμβριος/Νοεμβρίου \
         Δεκέμβριος/Δεκεμβρίου",
    ),
    ("en", "January February March April May June July August September October November December"),
    ("es", "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre"),
    ("et", "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"),
    (
        "fi",
        "tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta \
         kesäkuu/kesäkuuta heinäkuu/heinäkuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta \
         marraskuu/marraskuuta joulukuu/joulukuuta",
    ),
    ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    (
        "ga",
        "Eanáir Feabhra Márta Aibreán/Aibreáin Bealtaine/Bhealtaine Meitheamh/Mheithimh Iúil Lúnasa \
         Meán_Fómhair/Mheán_Fómhair Deireadh_Fómhair/Dheireadh_Fómhair Samhain/Samhna Nollaig/Nollag",
    ),
    (
        "hr",
        "siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja \
         kolovoz/kolovoza rujan/rujna listopad/listopada studeni/studenoga/studenog prosinac/prosinca",
    ),
    ("hu", "január február március április május június július augusztus szeptember október november december"),
    ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    (
        "lt",
        "sausis/sausio vasaris/vasario kovas/kovo balandis/balandžio gegužė/gegužės birželis/birželio liepa/liepos \
         rugpjūtis/rugpjūčio rugsėjis/rugsėjo spalis/spalio lapkritis/lapkričio gruodis/gruodžio",
    ),
    (
        "lv",
        "janvāris/janvārī/janvāra februāris/februārī/februāra marts/martā/marta aprīlis/aprīlī/aprīļa \
         maijs/maijā/maija jūnijs/jūnijā/jūnija jūlijs/jūlijā/jūlija augusts/augustā/augusta \
         septembris/septembrī/septembra oktobris/oktobrī/oktobra novembris/novembrī/novembra \
         decembris/decembrī/decembra",
    ),
    ("mk", "јануари февруари март април мај јуни јули август септември октомври ноември декември"),
    ("mt", "Jannar Frar Marzu April Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru"),
    ("nl", "januari februari maart/mrt april mei juni juli augustus september oktober november december"),
    (
        "pl",
        "styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca \
         sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia",
    ),
    ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    ("ro", "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
    (
        "sk",
        "január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta \
         september/septembra október/októbra november/novembra december/decembra",
    ),
    (
        "sl",
        "januar/januarja februar/februarja marec/marca april/aprila maj/maja junij/junija julij/julija \
         avgust/avgusta september/septembra oktober/oktobra november/novembra december/decembra",
    ),
    ("sv", "januari februari mars april maj juni juli augusti september oktober november december"),
];

/// One form of one month in one language.
struct Form {
    language: &'static str,
    month: i8,
    folded: String,
}

static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let of_language = |(language, names): (&'static str, &'static str)| {
        names.split_whitespace().zip(1..).flat_map(move |(forms, month)| {
            forms.split('/').map(move |form| Form { language, month, folded: fold(&form.replace('_', " ")) })
        })
    };
    NAMES.into_iter().flat_map(of_language).collect()
});

/// The number of the month a word means in this language; in English, where that does not know it; or wherever all
/// languages that know it agree.
pub(super) fn number(word: &str, language: &str) -> Option<i8> {
    let word = fold(word.trim_end_matches('.'));
    let languages = [Some(language), Some("en"), None];
    let whole = |form: &Form| form.folded == word;
    let begins = |form: &Form| form.folded.starts_with(&word);
    let whole = languages.into_iter().find_map(|language| agreed(language, whole));
    let short_enough = word.chars().count() >= ABBREVIATION_CHARS_MIN;
    whole
        .or_else(|| short_enough.then(|| languages.into_iter().find_map(|language| agreed(language, begins))).flatten())
}

/// The one month that all forms mean which meet `is_meant`.
fn agreed(language: Option<&str>, is_meant: impl Fn(&Form) -> bool) -> Option<i8> {
    let in_language = |form: &&Form| language.is_none_or(|language| form.language == language);
    let mut months = FORMS.iter().filter(in_language).filter(|form| is_meant(form)).map(|form| form.month);
    let first = months.next()?;
    months.all(|month| month == first).then_some(first)
}

fn fold(word: &str) -> String {
    deunicode(&word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_twelve_months_that_it_tells_apart() {
        for (language, names) in NAMES {
            assert_eq!(names.split_whitespace().count(), 12, "{language}");
            for (forms, month) in names.split_whitespace().zip(1..) {
                for form in forms.split('/') {
                    assert_eq!(number(&form.replace('_', " "), language), Some(month), "{language} {form}");
                }
            }
        }
    }
}
