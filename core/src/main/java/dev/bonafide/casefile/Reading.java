package dev.bonafide.casefile;

import dev.bonafide.text.Budget;
import dev.bonafide.text.LineIndex;
import java.util.List;
import java.util.stream.Stream;

/**
 * An exhibit as it was read.
 *
 * @param kind as told, or as handed in
 * @param format the layout that was recognized, such as {@code webvtt}
 * @param text the text as read, to which lines and spans refer
 * @param utterances in the order of the text
 * @param limits what could not be told, for the reviewer
 * @param lines where each line and page of the text begins
 */
public record Reading(
    Exhibit exhibit,
    ExhibitKind kind,
    String format,
    String text,
    List<Utterance> utterances,
    List<String> limits,
    LineIndex lines) {

  public Reading {
    utterances = List.copyOf(utterances);
    limits = List.copyOf(limits);
  }

  /** One whose lines are yet to be counted. */
  public Reading(
      Exhibit exhibit,
      ExhibitKind kind,
      String format,
      String text,
      List<Utterance> utterances,
      List<String> limits) {
    this(exhibit, kind, format, text, utterances, limits, new LineIndex(text));
  }

  public String name() {
    return exhibit.name();
  }

  /**
   * Of the text and the name alone, whose own are counted once: comparisons keep what they find by
   * its reading, also where many exhibits have one text.
   */
  @Override
  public int hashCode() {
    return 31 * text.hashCode() + name().hashCode();
  }

  /** The same with its words told otherwise, and what that leaves open for the reviewer. */
  public Reading limited(List<Utterance> told, String limit) {
    List<String> more = Stream.concat(limits.stream(), Stream.of(limit)).toList();
    return new Reading(exhibit, kind, format, text, told, more, lines);
  }

  public String words(Utterance utterance) {
    Budget.spend(1);
    return utterance.span().of(text);
  }

  /** Whether several people seem to speak in it, and nothing tells their words apart. */
  public boolean isMingled() {
    return utterances.stream().allMatch(said -> said.speaker() == null)
        && utterances.stream().anyMatch(said -> said.role() == Role.OTHER);
  }
}
