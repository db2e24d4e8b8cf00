package dev.bonafide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words, clauses and sentences in one pass. */
final class Tokenizer {
  private static final String SIGNS = "$€£¥₹₽₩₿%@#+&=";
  private static final String STOPS = ".!?…。！？؟।";
  private static final String PAUSES = ",;:()[]{}–—、，；：（）\"“”«»|•·";
  private static final int[] ONE_LINE = {};
  private static final Set<String> TURNS =
      Set.of("but", "however", "so", "because", "although", "aber", "pero", "mas", "mais", "но");
  private static final Set<String> SHORTENED =
      Set.of("mr", "mrs", "ms", "dr", "vs", "st", "no", "nr", "approx", "inc", "ltd", "co");

  private final Normalised normalised;
  private final String text;
  private final boolean wrapped;
  private final @Nullable Lexicon lexicon;
  private final List<String> words = new ArrayList<>();
  private final IncreasingNumbers starts = new IncreasingNumbers();
  private final IncreasingNumbers ends = new IncreasingNumbers();
  private final IncreasingNumbers lines = new IncreasingNumbers();
  private final IncreasingNumbers clauses = new IncreasingNumbers();
  private final List<Sentence> sentences = new ArrayList<>();
  private int line;
  private int clause;
  private int sentenceStart;

  Tokenizer(String original, boolean wrapped, @Nullable Lexicon lexicon) {
    this.normalised = Normalised.of(original);
    this.text = normalised.text();
    this.wrapped = wrapped;
    this.lexicon = lexicon;
  }

  TextWords words() {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      at = isWord(codePoint) || isExtension(at) ? takeWord(at, codePoint) : takeMark(at, codePoint);
    }
    endSentence(false);
    return new TextWords(
        normalised.original(),
        words.toArray(String[]::new),
        starts.all(),
        ends.all(),
        line == 0 ? ONE_LINE : lines.all(),
        clauses.all(),
        sentences);
  }

  private int takeWord(int at, int codePoint) {
    int end = wordEnd(at, codePoint);
    add(at, end);
    return end;
  }

  private int takeMark(int at, int codePoint) {
    int end = at + Character.charCount(codePoint);
    if (codePoint == '\n') {
      if (!wrapped) {
        endSentence(false);
      }
      line++;
    } else if (text.startsWith(TextWords.UNSURE, at)) {
      end = at + TextWords.UNSURE.length();
      add(at, end);
    } else if (SIGNS.indexOf(codePoint) >= 0 || isStrokeOfNumbers(at)) {
      add(at, end);
    } else if (STOPS.indexOf(codePoint) >= 0) {
      endAtStop(at, end, codePoint);
    } else if (PAUSES.indexOf(codePoint) >= 0 || isDash(at)) {
      clause++;
    }
    return end;
  }

  private void endAtStop(int at, int end, int codePoint) {
    boolean question = codePoint == '?' || codePoint == '？' || codePoint == '؟';
    int after = afterEmphasis(end);
    boolean spaced = after == text.length() || Character.isWhitespace(text.charAt(after));
    boolean last =
        spaced || codePoint > 0x7F || startsCapital(end) || STOPS.indexOf(text.charAt(end)) >= 0;
    if (codePoint == '.' && (!last || afterShortened(at))) {
      return;
    }
    endSentence(question);
  }

  /** Behind the marks that close emphasis in Markdown, as in <em>**Pay.** We …</em> */
  private int afterEmphasis(int at) {
    int after = at;
    while (after < text.length() && text.charAt(after) == '*') {
      after++;
    }
    return after;
  }

  private boolean startsCapital(int at) {
    int original = normalised.original(new Span(at, at)).start();
    return original < normalised.original().length()
        && Character.isUpperCase(normalised.original().codePointAt(original));
  }

  private boolean afterShortened(int at) {
    if (words.isEmpty() || sentenceStart == words.size()) {
      return false;
    }
    String before = words.getLast();
    char last = before.charAt(before.length() - 1);
    boolean letter =
        (before.length() == 1 || (before.length() == 2 && before.charAt(0) == '.'))
            && (last >= 'a' && last <= 'z' && last != 'i');
    return text.charAt(at - 1) == last && (letter || SHORTENED.contains(before));
  }

  private void add(int from, int to) {
    if (words.size() - sentenceStart >= Sentence.LONGEST) {
      endSentence(false);
    }
    String word = agreed(LookAlike.fold(text.substring(from, to)));
    if (TURNS.contains(word)) {
      clause++;
    }
    Span span = normalised.original(new Span(from, to));
    words.add(lexicon == null ? word : lexicon.known(word));
    starts.add(span.start());
    ends.add(span.end());
    lines.add(line);
    clauses.add(clause);
  }

  /** A word in the form that it has after the one before it in its clause. */
  private String agreed(String word) {
    int before = words.size() - 1;
    if (before < sentenceStart || clauses.last() != clause) {
      return word;
    }
    String earlier = before > sentenceStart ? words.get(before - 1) : null;
    return VerbForm.of(earlier, words.get(before), word);
  }

  private void endSentence(boolean question) {
    clause++;
    Budget.spend(1 + words.size() - sentenceStart);
    if (words.size() > sentenceStart) {
      sentences.add(new Sentence(sentenceStart, words.size(), question));
      sentenceStart = words.size();
    }
  }

  private int wordEnd(int from, int first) {
    int at = from + Character.charCount(first);
    if (Script.standsAlone(first)) {
      return at;
    }
    boolean number = Character.isDigit(first);
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!number && codePoint >= 'a' && codePoint <= 'z') {
        at++;
        continue;
      }
      boolean more =
          number
              ? Character.isDigit(codePoint) || isInnerOfNumber(at)
              : (isWord(codePoint) && !Script.standsAlone(codePoint)) || isInnerApostrophe(at);
      if (!more) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '_';
  }

  /** {@code .lnk} after a name, or alone, as a rule writes it. */
  private boolean isExtension(int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && (at == 0 || isWord(text.charAt(at - 1)))
        && Character.isLetter(text.charAt(at + 1))
        && !startsCapital(at + 1);
  }

  private boolean isInnerApostrophe(int at) {
    return text.charAt(at) == '\''
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean isInnerOfNumber(int at) {
    char c = text.charAt(at);
    return (c == ',' || c == '.')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean isStrokeOfNumbers(int at) {
    return text.charAt(at) == '/'
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean isDash(int at) {
    return text.charAt(at) == '-'
        && at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }
}
