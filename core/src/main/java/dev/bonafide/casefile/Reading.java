package dev.bonafide.casefile;

import dev.bonafide.text.Budget;
import java.util.List;

/**
 * An exhibit as it was read.
 *
 * @param kind as told, or as handed in
 * @param format the layout that was recognised, such as {@code webvtt}
 * @param text the text as read, to which lines and spans refer
 * @param utterances in the order of the text
 * @param limits what could not be told, for the reviewer
 */
public record Reading(
    Exhibit exhibit,
    ExhibitKind kind,
    String format,
    String text,
    List<Utterance> utterances,
    List<String> limits) {

  public Reading {
    utterances = List.copyOf(utterances);
    limits = List.copyOf(limits);
  }

  public String name() {
    return exhibit.name();
  }

  public String words(Utterance utterance) {
    Budget.spend(1);
    return utterance.span().of(text);
  }
}
