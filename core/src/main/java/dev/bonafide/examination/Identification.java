package dev.bonafide.examination;

import dev.bonafide.identifier.Identifiers;
import dev.bonafide.text.Span;
import java.util.List;

/** Finds what names, reaches or pays someone in a text. */
@FunctionalInterface
public interface Identification {

  /** Finds nothing. */
  Identification NONE = _ -> List.of();

  /** Finds mailboxes, numbers, handles, accounts, links and wallets. */
  Identification STANDARD =
      text ->
          Identifiers.in(text).stream()
              .map(one -> new Spot(one.identifier().type(), one.identifier().value(), one.span()))
              .toList();

  List<Spot> in(String text);

  /**
   * One identifier where it stands.
   *
   * @param type as in the verdict's JSON: {@code email}, {@code phone}, {@code wallet}, …
   * @param value normalised
   * @param span in the text that was looked through
   */
  public record Spot(String type, String value, Span span) {}
}
