package dev.bonafide.comparison.dialogue;

import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseProblem;
import dev.bonafide.text.phrase.PhraseReader;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language with what it is called in several languages. The names tell which language someone
 * claims to speak or is asked in; they say nothing about a person.
 */
public enum NamedLanguage {
  ENGLISH("english|anglais|englisch|inglés|inglês|inglese|angielski|английский|英語|영어", "LATIN"),
  ARABIC("arabic|arabe|arabisch|árabe|arabo|arabski|арабский|darija|العربية|عربي", "ARABIC"),
  BENGALI("bengali|bangla|বাংলা", "BENGALI"),
  BULGARIAN("bulgarian|bulgare|bulgarisch|български", "CYRILLIC"),
  CANTONESE("cantonese|cantonais|kantonesisch|cantonés|廣東話|粵語", "HAN"),
  CHINESE(
      "chinese|mandarin|putonghua|chinois|chinesisch|chino|mandarín|mandarim|中文|普通话|汉语|國語", "HAN"),
  CZECH("czech|tchèque|tschechisch|checo|česky|čeština|češtině", "LATIN"),
  DANISH("danish|danois|dänisch|danés|dansk", "LATIN"),
  DUTCH("dutch|flemish|néerlandais|niederländisch|holandés|nederlands", "LATIN"),
  FINNISH("finnish|finnois|finnisch|suomi|suomea|suomeksi", "LATIN"),
  FRENCH(
      "french|français|française|französisch|francés|francês|francese|francuski|французский|法语|フランス語",
      "LATIN"),
  GEORGIAN("georgian|géorgien|georgisch|ქართული", "GEORGIAN"),
  GERMAN(
      "german|allemand|deutsch|alemán|alemão|tedesco|niemiecki|niemiecku|немецкий|德语|ドイツ語",
      "LATIN"),
  GREEK("greek|grec|griechisch|griego|ελληνικά", "GREEK"),
  HEBREW("hebrew|ivrit|hébreu|hebräisch|hebreo|עברית", "HEBREW"),
  HINDI("hindi|हिन्दी|हिंदी", "DEVANAGARI"),
  HUNGARIAN("hungarian|hongrois|ungarisch|magyar|magyarul", "LATIN"),
  INDONESIAN("indonesian|bahasa|bahasa indonesia|indonésien|indonesisch", "LATIN"),
  ITALIAN("italian|italien|italienisch|italiano|włoski|итальянский", "LATIN"),
  JAPANESE(
      "japanese|nihongo|japonais|japonaise|japanisch|japonés|japonês|giapponese|japoński|japońsku"
          + "|японский|日本語|日语|일본어",
      "HIRAGANA KATAKANA HAN"),
  KOREAN("korean|coréen|koreanisch|coreano|koreański|корейский|한국어|한국말|韓国語|韩语", "HANGUL"),
  MALAY("malay|bahasa melayu|malais|malaiisch", "LATIN"),
  NORWEGIAN("norwegian|norvégien|norwegisch|noruego|norsk", "LATIN"),
  PERSIAN("persian|farsi|dari|persan|persisch|فارسی", "ARABIC"),
  POLISH("polish|polonais|polnisch|polaco|polonês|polacco|polski|polsku|польский|польски", "LATIN"),
  PORTUGUESE(
      "portuguese|brazilian portuguese|portugais|portugiesisch|portugués|português|portoghese"
          + "|portugalski",
      "LATIN"),
  ROMANIAN("romanian|roumain|rumänisch|rumano|română|românește", "LATIN"),
  RUSSIAN("russian|russe|russisch|ruso|russo|rosyjski|rosyjsku|русский|русском|русски", "CYRILLIC"),
  SERBIAN(
      "serbian|croatian|bosnian|serbe|serbisch|kroatisch|srpski|hrvatski|српски", "CYRILLIC LATIN"),
  SPANISH(
      "spanish|castilian|espagnol|spanisch|español|castellano|espanhol|spagnolo|hiszpański"
          + "|hiszpańsku|испанский|スペイン語",
      "LATIN"),
  SWAHILI("swahili|kiswahili", "LATIN"),
  SWEDISH("swedish|suédois|schwedisch|sueco|svenska", "LATIN"),
  TAGALOG("tagalog|filipino", "LATIN"),
  TAMIL("tamil|தமிழ்", "TAMIL"),
  THAI("thai|thaï|ภาษาไทย", "THAI"),
  TURKISH("turkish|turc|türkisch|turco|türkçe|турецкий", "LATIN"),
  UKRAINIAN("ukrainian|ukrainien|ukrainisch|ucraniano|українська|українською", "CYRILLIC"),
  URDU("urdu|اردو", "ARABIC"),
  VIETNAMESE("vietnamese|vietnamien|vietnamesisch|vietnamita|tiếng việt", "LATIN");

  /** Written alike so far that a few words may not tell them apart. */
  private static final List<Set<NamedLanguage>> CLOSE =
      List.of(
          Set.of(DANISH, NORWEGIAN, SWEDISH),
          Set.of(HINDI, URDU),
          Set.of(INDONESIAN, MALAY),
          Set.of(CHINESE, CANTONESE));

  private static final Map<NamedLanguage, Set<UnicodeScript>> SCRIPTS =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(language -> language, NamedLanguage::readScripts));

  private final String names;
  private final String scripts;

  NamedLanguage(String names, String scripts) {
    this.names = names;
    this.scripts = scripts;
  }

  /** Any of its names; made again each time. */
  public Phrase named() {
    return PhraseReader.read(
        names,
        name -> {
          throw new PhraseProblem(0, "no word class " + name, "write the names");
        });
  }

  public Set<UnicodeScript> scripts() {
    return SCRIPTS.getOrDefault(this, Set.of());
  }

  private static Set<UnicodeScript> readScripts(NamedLanguage language) {
    return Arrays.stream(language.scripts.split(" ", -1))
        .map(UnicodeScript::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isCloseTo(NamedLanguage other) {
    return CLOSE.stream().anyMatch(family -> family.contains(this) && family.contains(other));
  }

  /** Whether its script alone tells it from every other language here. */
  public boolean ownsScript() {
    return switch (this) {
      case JAPANESE,
          KOREAN,
          CHINESE,
          CANTONESE,
          GREEK,
          HEBREW,
          THAI,
          GEORGIAN,
          BENGALI,
          TAMIL,
          HINDI ->
          true;
      default -> false;
    };
  }
}
