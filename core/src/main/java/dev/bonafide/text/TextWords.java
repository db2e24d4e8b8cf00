package dev.bonafide.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A text as words, each with its place in the original, its line, its sentence and its clause.
 * Letters with inner apostrophes make a word, so do digits; {@code 500usd} is two; a character of a
 * script without spaces is a word of its own; {@code .zip} keeps its dot; money signs, per cent and
 * the stroke between numbers are words, and so is the mark of an unsure one. Other punctuation only
 * ends clauses and sentences.
 */
public final class TextWords {
  /** What stands for a word that no one could be sure of, in pictures and recordings. */
  public static final String UNSURE = "[?]";

  /** Many languages have none, and people who leave them out must not be judged differently. */
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> BEING =
      Set.of("am", "is", "are", "was", "were", "be", "been", "being");

  private final String original;
  private final String[] words;
  private final int[] starts;
  private final int[] ends;
  private final int[] lines;
  private final int[] clauses;
  private final BitSet quoted;
  private final int[] told;
  private final List<Sentence> sentences;

  /**
   * Keeps what was cut.
   *
   * @param lines of each word; empty where all stand on the first
   */
  TextWords(
      String original,
      String[] words,
      int[] starts,
      int[] ends,
      int[] lines,
      int[] clauses,
      List<Sentence> sentences) {
    this.original = original;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.lines = lines;
    this.clauses = clauses;
    this.sentences = List.copyOf(sentences);
    this.told = told(words);
    this.quoted = Quotation.marked(original, starts, ends);
  }

  /** Reads a text whose line ends are meant: a line's end is a sentence's end. */
  public static TextWords of(String text) {
    return new Tokenizer(text, false, null).words();
  }

  /** Reads a text that was broken into lines for show only, such as a cue of subtitles. */
  public static TextWords ofWrapped(String text) {
    return new Tokenizer(text, true, null).words();
  }

  /** Reads one text of many: words that were met before are kept once. */
  public static TextWords of(String text, boolean wrapped, Lexicon lexicon) {
    return new Tokenizer(text, wrapped, lexicon).words();
  }

  /** Whether a word in plain form is an article of English. */
  public static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** Whether a word is an article of English. */
  public boolean isArticle(int index) {
    return isArticle(words[index]);
  }

  private static int[] told(String[] words) {
    int[] told = new int[words.length + 1];
    for (int at = 0; at < words.length; at++) {
      boolean says = !isArticle(words[at]) && !BEING.contains(words[at]);
      told[at + 1] = told[at] + (says ? 1 : 0);
    }
    return told;
  }

  /**
   * How many words stand from one index to before another. Articles of English and forms of
   * <em>be</em> do not count: nothing must hang on them.
   */
  public int between(int from, int to) {
    return to <= from ? 0 : told[to] - told[from];
  }

  public int count() {
    return words.length;
  }

  /** How many words say something: articles and forms of <em>be</em> do not count. */
  public int told() {
    return told[words.length];
  }

  public String word(int index) {
    return words[index];
  }

  public String original() {
    return original;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The line, counted from 0, within this text. */
  public int line(int index) {
    return lines.length == 0 ? 0 : lines[index];
  }

  /** The index of the first word on the line of a word. */
  public int lineStart(int index) {
    return lines.length == 0 ? 0 : firstOnLine(lines[index]);
  }

  /** One past the index of the last word on the line of a word. */
  public int lineEnd(int index) {
    return lines.length == 0 ? words.length : firstOnLine(lines[index] + 1);
  }

  /** Clauses count through the whole text; equal numbers are one clause. */
  public int clause(int index) {
    return clauses[index];
  }

  /** The clause of a text in which the first word ends behind where a place begins, if any. */
  public static String clause(String text, Span place) {
    TextWords words = of(text);
    int at = 0;
    while (at < words.count() && words.span(at, at).end() <= place.start()) {
      at++;
    }
    return at < words.count() ? words.clauseAround(at) : "";
  }

  private String clauseAround(int at) {
    int first = at;
    int last = at;
    while (first > 0 && clauses[first - 1] == clauses[at]) {
      first--;
    }
    while (last + 1 < words.length && clauses[last + 1] == clauses[at]) {
      last++;
    }
    return span(first, last).of(original);
  }

  /** Whether a word stands in a closed quotation, or in a line that is quoted with {@code >}. */
  public boolean quoted(int index) {
    return quoted.get(index);
  }

  /** The original stretch from one word to another, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The sentence that holds a word. */
  public Sentence sentenceOf(int index) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).from() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /** The first word on a line or a later one; lines never go back. */
  private int firstOnLine(int line) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines[middle] < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
