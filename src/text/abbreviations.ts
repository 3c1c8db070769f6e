/**
 * Words whose full stop does not end a sentence. `Intl.Segmenter` ships without this data
 * (tc39/proposal-intl-segmenter, issue 142), so it breaks after “Mr.” and “Gen.”.
 */
export const ALWAYS_BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'Adm Atty Brig Capt Cmdr Col Cpl Dr Fr Gen Gov Hon Lt Maj Messrs Mr Mrs Ms Mx Pres Prof Pvt Rep Reps Rev Rt Sen Sens ' +
    'Sgt Sr Supt St Ste Mt Ft vs cf approx'
  ).split(' '),
);

/** Abbreviations whose full stop does not end a sentence when a number follows: “No. 5”, “Dec. 5”. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
  'No Nos Art Fig Sec Vol Ch p pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '),
);

/**
 * Abbreviations that may well end a sentence (“… in the U.S. The army …”): they join only
 * if the next word is not one of `SENTENCE_OPENERS`.
 */
export const MAY_END_A_SENTENCE: ReadonlySet<string> = new Set(
  'Inc Corp Co Ltd Jr Orig Bros Ave Blvd Rd Dept Univ Assn est ext'.split(' '),
);

/** Words that often open a sentence and hardly ever continue a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'A After All Also Although An And Another Any As At Because Before Both But By Despite During Each Earlier Even ' +
    'For Four From Had He Her Here His However I If In Instead It Its Last Later Many Meanwhile More Most Much My ' +
    'Nearly No Nor Not Now Of On Once One Only Or Other Others Our Out Over She Since So Some Still Such That The ' +
    'Their Then There These They This Those Three Through To Today Two Under Until We What When Where Which While ' +
    'Who Why With Without Yet You'
  ).split(' '),
);

/** Verbs of a speech tag that begins with a capital: “Is it over?” Smith asked. */
export const SPEECH_TAG_VERBS: ReadonlySet<string> = new Set(
  'added agreed asked argued continued cried declared exclaimed explained insisted joked noted posted replied said says shouted tweeted wondered wrote yelled'.split(
    ' ',
  ),
);
