package dev.bonafide.reading.speaker;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.resource.PropertyFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How far a text offers work to the one who reads it: someone is taken on, an applicant is asked
 * for something, terms and pay are told, and a reader is addressed. Against it stands what people
 * tell of their own work. Words count once each, in several languages; the weights were set by
 * judgment on letters, posts, résumés, and answers in interviews.
 */
public record OfferedWork(List<String> words, boolean pays) {
  private static final int EXAMINED = 6_000;
  private static final int FIRST = 600;
  private static final double ENOUGH = 5;

  /** Least share of words by which more turn to the reader than to the writer. */
  private static final double TURNED = 0.04;

  /** Neutral words added to each text, since a short one tells little. */
  private static final int UNTURNED = 20;

  /** A longer text has more of all words. */
  private static final double WORDS_A_POINT = 250;

  private static final PropertyFile WORDS = PropertyFile.beside(OfferedWork.class, "offered-work");
  private static final WordEntries HIRES = new WordEntries(WORDS, "hires");
  private static final WordEntries ASKS = new WordEntries(WORDS, "asks");
  private static final WordEntries TERMS = new WordEntries(WORDS, "terms");
  private static final WordEntries LETTER = new WordEntries(WORDS, "letter");
  private static final WordEntries READER = new WordEntries(WORDS, "reader");
  private static final WordEntries WRITER = new WordEntries(WORDS, "writer");
  private static final WordEntries PARTY = new WordEntries(WORDS, "party");
  private static final WordEntries SEEKS = new WordEntries(WORDS, "seeks");
  private static final WordEntries OWN = new WordEntries(WORDS, "own");
  private static final WordEntries CLIENT = new WordEntries(WORDS, "client");
  private static final WordEntries ASKED = new WordEntries(WORDS, "asked");
  private static final WordEntries OFFICE = new WordEntries(WORDS, "office");
  private static final WordEntries DONE = new WordEntries(WORDS, "done");
  private static final Pattern WORD = Pattern.compile("[\\pL\\pM\\pN]+(?:'[\\pL\\pM\\pN]+)*");

  /** German for the reader, which begins small where it means others. */
  private static final Pattern FORMAL = Pattern.compile("([\\pL,;] )Sie\\b");

  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

  private static final Pattern PAY =
      Pattern.compile(
          "(?i)[$€£₹₽₩¥] ?\\d|\\d[\\d.,]* ?(?:(?:k|usd[tc]?|eur|sgd|gbp|inr|brl|reais|lpa)\\b"
              + "|[€£₽₩元円원万]|руб|грн|/ ?(?:hr|hour|day|week|month))");

  /** Whether the words of a label say that people are hired there. */
  static boolean isOffice(List<String> label) {
    return !OFFICE.in(label).isEmpty();
  }

  /** Whether the beginning of a text offers work. */
  public static boolean isIn(String text) {
    return atBeginningOf(text).kind().isPresent();
  }

  /** Whether someone offers their own work at the beginning of a text, and is not judged for it. */
  public static boolean isOwn(String text) {
    return !OWN.in(in(text.substring(0, Math.min(text.length(), FIRST))).words).isEmpty();
  }

  /** In the beginning of a text, where it says what it is for. */
  static OfferedWork atBeginningOf(String text) {
    return in(text.substring(0, Math.min(text.length(), EXAMINED)));
  }

  static OfferedWork in(String text) {
    String formal =
        FORMAL.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("$1Ihnen");
    String plain = formal.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(ADDRESS.matcher(plain.replace('’', '\'')).replaceAll(" "));
    while (word.find()) {
      words.add(word.group());
    }
    return new OfferedWork(words, PAY.matcher(text).find());
  }

  /** Who offers it: someone who writes to one person, or a post to all; empty where no one does. */
  Optional<SubjectKind> kind() {
    boolean letter = isAddressed() && !LETTER.in(words).isEmpty();
    if (isHinted() && score() >= ENOUGH) {
      return Optional.of(letter ? SubjectKind.RECRUITER : SubjectKind.JOB_POST);
    }
    boolean presented = turned() >= TURNED && (letter || !PARTY.in(words).isEmpty());
    if (presented && isOfWork()) {
      return Optional.of(SubjectKind.RECRUITER);
    }
    return !letter && isImpersonal() ? Optional.of(SubjectKind.JOB_POST) : Optional.empty();
  }

  /** Whether work is described by one who does not speak of themselves, as a post does. */
  private boolean isImpersonal() {
    return WRITER.in(words).isEmpty()
        && SEEKS.in(words).isEmpty()
        && distinct(TERMS) + distinct(ASKS) - distinct(DONE) + (pays ? 1 : 0) > 2;
  }

  /** Whether someone writes to one person about work, and does not tell of themselves. */
  boolean isLetter() {
    return !LETTER.in(words).isEmpty() && isToReader();
  }

  /** The same of what is a letter whatever it says. */
  boolean isToReader() {
    return turned() >= (isHinted() ? 0 : TURNED / 4) && isOfWork();
  }

  /**
   * How far it speaks to the reader, and for a firm, rather than of the writer: pronouns, whatever
   * else is said. Who hires addresses; who is hired tells about themselves.
   */
  double turned() {
    int turned = READER.in(words).size() + PARTY.in(words).size() - WRITER.in(words).size();
    return (double) turned / (words.size() + UNTURNED);
  }

  /** Whether someone tells about their own work, or looks for some. */
  boolean isOfOwnWork() {
    return !SEEKS.in(words).isEmpty();
  }

  /** Whether a freelancer writes to a client. */
  boolean isToClient() {
    return !CLIENT.in(words).isEmpty();
  }

  /** Whether it asks the reader about the reader's own work, as an interview does. */
  boolean isInterview() {
    return !ASKED.in(words).isEmpty();
  }

  /** Whether it speaks of work to a reader, and looks for none. */
  boolean isOfWork() {
    boolean work = isHinted() || !TERMS.in(words).isEmpty();
    return work && isAddressed() && SEEKS.in(words).isEmpty();
  }

  /** Whether anything in it may be an offer. No added word takes that away. */
  boolean isHinted() {
    return !HIRES.in(words).isEmpty() || !ASKS.in(words).isEmpty() || (pays && isAddressed());
  }

  private boolean isAddressed() {
    return !READER.in(words).isEmpty();
  }

  private double score() {
    int hires = HIRES.in(words).isEmpty() ? 0 : 4;
    int offered = 2 * Math.min(3, distinct(ASKS)) + Math.min(4, distinct(TERMS));
    int turned = (isAddressed() ? 2 : 0) + (pays ? 2 : 0);
    return hires + offered + turned - own() - Math.min(4, words.size() / WORDS_A_POINT);
  }

  /**
   * What speaks for someone who tells about themselves; less where they tell a reader of pay and
   * neither look for work nor list any, as those do who introduce themselves.
   */
  private int own() {
    double share = 100.0 * WRITER.in(words).size() / Math.max(1, words.size());
    int writer = share > 5 ? 6 : share > 3 ? 3 : share > 1.5 ? 1 : 0;
    int done = distinct(DONE);
    int seeks = distinct(SEEKS);
    int listed = isAddressed() ? done : 2 * Math.min(4, done);
    boolean introduced = pays && isAddressed() && done + seeks == 0;
    return (introduced ? writer / 2 : writer) + 2 * Math.min(3, seeks) + listed;
  }

  private int distinct(WordEntries entries) {
    return Set.copyOf(entries.in(words)).size();
  }
}
