package dev.bonafide.text;

import java.util.List;

/**
 * A text as words, each with its place in the original, its line, its sentence and its clause.
 * Letters with inner apostrophes make a word, so do digits; {@code 500usd} is two; a character of a
 * script without spaces is a word of its own; {@code .zip} keeps its dot; money signs, per cent and
 * the stroke between numbers are words. Other punctuation only ends clauses and sentences.
 */
public final class Words {
  private final String original;
  private final String[] words;
  private final Span[] spans;
  private final int[] lines;
  private final int[] clauses;
  private final boolean[] quoted;
  private final int[] lineStarts;
  private final int[] lineEnds;
  private final List<Sentence> sentences;

  Words(
      String original,
      String[] words,
      Span[] spans,
      int[] lines,
      int[] clauses,
      List<Sentence> sentences) {
    this.original = original;
    this.words = words;
    this.spans = spans;
    this.lines = lines;
    this.clauses = clauses;
    this.sentences = List.copyOf(sentences);
    this.quoted = Quotation.marked(original, spans);
    this.lineStarts = new int[words.length];
    this.lineEnds = new int[words.length];
    for (int at = 1; at < words.length; at++) {
      lineStarts[at] = lines[at] == lines[at - 1] ? lineStarts[at - 1] : at;
    }
    for (int at = words.length - 1; at >= 0; at--) {
      boolean last = at == words.length - 1 || lines[at] != lines[at + 1];
      lineEnds[at] = last ? at + 1 : lineEnds[at + 1];
    }
  }

  /** Reads a text whose line ends are meant: a line's end is a sentence's end. */
  public static Words of(String text) {
    return new Tokens(text, false).words();
  }

  /** Reads a text that was broken into lines for show only, such as a cue of subtitles. */
  public static Words ofWrapped(String text) {
    return new Tokens(text, true).words();
  }

  public int count() {
    return words.length;
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
    return lines[index];
  }

  /** The index of the first word on the line of a word. */
  public int lineStart(int index) {
    return lineStarts[index];
  }

  /** One past the index of the last word on the line of a word. */
  public int lineEnd(int index) {
    return lineEnds[index];
  }

  /** Clauses count through the whole text; equal numbers are one clause. */
  public int clause(int index) {
    return clauses[index];
  }

  /** Whether a word stands in a closed quotation, or in a line that is quoted with {@code >}. */
  public boolean quoted(int index) {
    return quoted[index];
  }

  /** The original stretch from one word to another, both included. */
  public Span span(int first, int last) {
    return new Span(spans[first].start(), spans[last].end());
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
}
