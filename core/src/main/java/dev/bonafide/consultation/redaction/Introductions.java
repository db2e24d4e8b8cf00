package dev.bonafide.consultation.redaction;

import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds names where people give them: they say what they are called, greet someone, or sign. The
 * words around a name tell it; which names there are is not known.
 */
final class Introductions {
  private static final String LARGE = "\\p{Lu}['’]?[\\p{Lu}'’-]{0,3}[\\p{Ll}\\pM][\\pL\\pM'’-]*";
  private static final String NAME = "(" + LARGE + "(?: (?:\\p{Lu}\\. )?" + LARGE + "){0,3})";

  private static final PropertyFile CUES = PropertyFile.beside(Introductions.class, "cues");
  private static final String EDGE = "(?:^|[^\\pL])";

  /** Behind these stands what the writer is called. */
  private static final ContactCue CALLED =
      new ContactCue(EDGE, CUES.text("called"), ",? [\"“«']?" + NAME);

  /** Told in small letters; what is a word of everyday text is none. */
  private static final ContactCue SMALL =
      new ContactCue(
          EDGE, "my name is|my name's|calls me|nickname is", " (\\p{Ll}[\\p{Ll}\\pM]{2,19})");

  /** A description may stand there as well: only a name goes on like this. */
  private static final ContactCue PRESENTED =
      new ContactCue(
          EDGE,
          "i'm|i’m|i am|soy|sono|je suis|ich bin|я",
          " " + NAME + "(?:[,.!\\n]|$| (?i:from|here|speaking|with|at|and i|von|de|из)\\b)");

  private static final ContactCue SPEAKING =
      new ContactCue(
          EDGE,
          "this is|it's|it’s|its|here is|это|hier ist",
          " " + NAME + " ?(?:,? ?(?i:from|here|speaking|again|von|de|из|w/|@)\\b)");

  private static final ContactCue GREETED =
      new ContactCue(
          "(?:^|[.!?,;:：\\n\\t>\\])|»—–*-] {0,2})",
          CUES.text("greeted"),
          "(?: (?i:mr|mrs|ms|miss|dr|sir|pan|pani|herr|frau|señora?|sra?|anh|chị|em|bạn)\\.?)?,? "
              + NAME
              + "(?:[,.!:;?)\\n]|$| ?[—–-] )");

  private static final ContactCue SIGNED =
      new ContactCue(
          "(?m:^)(?:[^\\n]{0,24}[ ,])?",
          CUES.text("signed"),
          "[,.! ]*\\n\\s{0,4}[—–-]{0,2} ?" + NAME + " *(?:\\n|$|[,|(])");

  private static final ContactCue DASHED =
      new ContactCue("(?m:^)", "-|–|—", "[—–-]? ?" + NAME + " *(?:\\n|$)");

  /** In scripts without large letters. */
  private static final List<ContactCue> CASELESS =
      List.of(
          new ContactCue("", "我叫|我的名字是|叫我", "(\\p{Han}{2,4}?)(?:[是，。,.！!的来在吧就 \\n]|$)"),
          new ContactCue("", "名前は|氏名は|私は", " ?([\\p{Han}\\p{Katakana}ー・]{2,10})(?:です|と申し|といい|と言い)"),
          new ContactCue("([\\p{Han}\\p{Katakana}ー・]{2,10})", "と申し|といいま|と言いま|と呼んで", ""),
          new ContactCue("", "이름은|저는|나는", " ?(\\p{Hangul}{2,4}?)(?:입니다|이에요|예요|이라고|라고|이고)"),
          new ContactCue(
              "", "اسمي|أنا اسمي", "[ :]{1,2}(\\p{Arabic}{2,12}(?: \\p{Arabic}{2,12})?)"),
          new ContactCue(
              "", "שמי|קוראים לי|השם שלי", " (\\p{Hebrew}{2,12}(?: \\p{Hebrew}{2,12})?)"),
          new ContactCue("", "ชื่อ", " ?(\\p{Thai}{2,16})"),
          new ContactCue("", "मेरा नाम", " (\\p{Devanagari}{2,14}(?: \\p{Devanagari}{2,14})?) है"));

  private Introductions() {}

  /** What writers of a text call themselves, and how they sign. */
  static List<String> own(String text) {
    return Stream.concat(
            Stream.of(CALLED, SMALL, PRESENTED, SPEAKING, SIGNED, DASHED), CASELESS.stream())
        .flatMap(cue -> cue.in(text).stream())
        .filter(Introductions::isName)
        .toList();
  }

  /** Whom writers of a text address. */
  static List<String> others(String text) {
    return GREETED.in(text).stream().filter(Introductions::isName).toList();
  }

  /** No word of everyday text may stand there, and no country's people. */
  private static boolean isName(String words) {
    List<NameToken> tokens = NameToken.in(words);
    return tokens.stream().noneMatch(token -> Declension.isOfCountry(token.word()))
        && tokens.stream().noneMatch(token -> OrdinaryWords.nameNobody(token.word()))
        && tokens.stream().anyMatch(token -> !OrdinaryWords.areNamesToo(token.word()));
  }
}
