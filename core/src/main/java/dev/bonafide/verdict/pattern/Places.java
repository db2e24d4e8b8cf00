package dev.bonafide.verdict.pattern;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Normalised;
import dev.bonafide.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds where the citations of one case stand among its messages. Looks once for each. */
public final class Places {
  /** Shorter words, such as "Yes, sir.", are said again without being the same statement. */
  private static final int TELLING_LENGTH = 30;

  /** So much of what was said before tells one short answer from another. */
  private static final int BEFORE_LENGTH = 120;

  private final CaseFile caseFile;
  private final Map<Citation, CitationPlace> known = new HashMap<>();
  private final Map<Citation, CitationPlace> knownBySentence = new HashMap<>();

  /** Words in their plain form. */
  private final Map<String, String> statements = new HashMap<>();

  /** Statements by the message that makes them. */
  private final Map<String, String> spoken = new HashMap<>();

  private final Map<Reading, int[]> begun = new HashMap<>();
  private final Map<Reading, Map<Span, LineSentences>> sentences = new HashMap<>();

  public Places(CaseFile caseFile) {
    this.caseFile = caseFile;
  }

  public CaseFile caseFile() {
    return caseFile;
  }

  public List<CitationPlace> of(List<Citation> citations) {
    return said(citations).map(this::of).toList();
  }

  /** An entry of a watchlist is no words of the case, so it makes no second piece of evidence. */
  private static Stream<Citation> said(List<Citation> citations) {
    return citations.stream().filter(one -> !one.isOfWatchlist());
  }

  public CitationPlace of(Citation citation) {
    return known.computeIfAbsent(citation, one -> find(one, false));
  }

  /** The same, where in a conversation, too, a sentence stands or falls by itself. */
  public List<CitationPlace> sentencesOf(List<Citation> citations) {
    return said(citations).map(this::sentenceOf).toList();
  }

  /** The same for one citation. */
  public CitationPlace sentenceOf(Citation citation) {
    return knownBySentence.computeIfAbsent(citation, one -> find(one, true));
  }

  private CitationPlace find(Citation citation, boolean bySentence) {
    return caseFile.readings().stream()
        .filter(reading -> holds(reading, citation))
        .findFirst()
        .map(reading -> in(reading, citation, bySentence))
        .orElseGet(() -> alone(citation));
  }

  private static boolean holds(Reading reading, Citation citation) {
    return reading.name().equals(citation.exhibit())
        && citation.span().end() <= reading.text().length()
        && citation.span().of(reading.text()).equals(citation.quote());
  }

  private CitationPlace in(Reading reading, Citation citation, boolean bySentence) {
    int number = utterance(reading.utterances(), citation.span().start());
    if (number < 0) {
      return alone(citation);
    }
    Utterance utterance = reading.utterances().get(number);
    boolean conversation = reading.kind().isTalk();
    int turn = conversation ? begun.computeIfAbsent(reading, Places::begun)[number] : 0;
    if (bySentence || !conversation) {
      Span extent = sentences(reading, citation.span());
      String words = extent.of(reading.text());
      String place = citation.exhibit() + "\n@" + extent.start();
      String statement =
          conversation ? said(words, before(reading, number), place) : plain(words.strip());
      int message = conversation ? number : 0;
      return new CitationPlace(citation, message, turn, statement, utterance.role());
    }
    String message = citation.exhibit() + "\n#" + number;
    String statement =
        spoken.computeIfAbsent(
            message, _ -> said(reading.words(utterance), before(reading, number), message));
    return new CitationPlace(citation, number, turn, statement, utterance.role());
  }

  /**
   * The words themselves, so that a copy is the same statement. A few words are the same only where
   * they answer the same, and otherwise stand for themselves.
   */
  private String said(String words, String before, String place) {
    String stripped = words.strip();
    if (stripped.length() >= TELLING_LENGTH) {
      return plain(stripped);
    }
    boolean answers = !before.isEmpty() && before.length() + stripped.length() >= TELLING_LENGTH;
    return answers ? plain(before) + "\n" + plain(stripped) : place;
  }

  /** How what was said before a message ends. */
  private static String before(Reading reading, int number) {
    if (number == 0) {
      return "";
    }
    Span said = reading.utterances().get(number - 1).span();
    int start = Math.max(said.start(), said.end() - BEFORE_LENGTH);
    return reading.text().substring(start, said.end()).strip();
  }

  /** Letters and digits in their plain form: line ends, quotation marks, and stops tell nothing. */
  private String plain(String words) {
    return statements.computeIfAbsent(words, Places::lettersAndDigits);
  }

  private static String lettersAndDigits(String words) {
    String normal = Normalised.of(words).text();
    StringBuilder plain = new StringBuilder(normal.length());
    normal.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.isEmpty() ? words : plain.toString();
  }

  /** Where the reading is not at hand, a line is a message. */
  private static CitationPlace alone(Citation citation) {
    String statement = citation.exhibit() + '\n' + citation.line();
    return new CitationPlace(citation, citation.line(), citation.line(), statement, Role.SUBJECT);
  }

  /**
   * The sentences that a stretch touches. A sentence ends with its line at the latest, so that no
   * added line changes it.
   */
  private Span sentences(Reading reading, Span stretch) {
    LineIndex lines = reading.lines();
    int last = lines.at(stretch.end());
    int end = last == lines.count() ? reading.text().length() : lines.start(last + 1) - 1;
    Span whole = new Span(lines.start(lines.at(stretch.start())), end);
    return sentences
        .computeIfAbsent(reading, _ -> new HashMap<>())
        .computeIfAbsent(whole, _ -> LineSentences.of(reading.text(), whole))
        .touching(stretch);
  }

  /** How many messages of the subject have begun with each message. */
  private static int[] begun(Reading reading) {
    int[] begun = new int[reading.utterances().size()];
    int count = 0;
    for (int at = 0; at < begun.length; at++) {
      count += reading.utterances().get(at).role() == Role.SUBJECT ? 1 : 0;
      begun[at] = count;
    }
    return begun;
  }

  /** The last utterance that begins at or before an offset and holds it, or -1. */
  private static int utterance(List<Utterance> utterances, int offset) {
    int low = 0;
    int high = utterances.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (utterances.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    boolean inside =
        !utterances.isEmpty()
            && utterances.get(low).span().start() <= offset
            && offset <= utterances.get(low).span().end();
    return inside ? low : -1;
  }
}
