package dev.bonafide.chat.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs of a card under way, each in its part, as long as there is room on a phone. */
final class CardLayout {
  private final Map<CardPart, List<FittedText>> parts = new EnumMap<>(CardPart.class);
  private int left;

  CardLayout(int lines) {
    this.left = lines;
  }

  /** Lines that are left. */
  int left() {
    return left;
  }

  /** Adds a paragraph, if there is room. */
  boolean add(CardPart part, FittedText text) {
    if (text.lines() > left) {
      return false;
    }
    left -= text.lines();
    parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(text);
    return true;
  }

  /** Puts a longer one in a paragraph's place; there must be room. */
  void replace(CardPart part, int at, FittedText text) {
    List<FittedText> texts = parts.getOrDefault(part, List.of());
    left -= text.lines() - texts.set(at, text).lines();
  }

  /** How many paragraphs a part has. */
  int paragraphs(CardPart part) {
    return parts.getOrDefault(part, List.of()).size();
  }

  /** What a part begins with; empty where it has nothing. */
  Optional<FittedText> first(CardPart part) {
    return parts.getOrDefault(part, List.of()).stream().findFirst();
  }

  /** Lines that a paragraph takes. */
  int lines(CardPart part, int at) {
    return parts.getOrDefault(part, List.of()).get(at).lines();
  }

  /** The paragraphs of each part that has any, in the order in which people read. */
  Map<CardPart, List<String>> marked() {
    Map<CardPart, List<String>> marked = new EnumMap<>(CardPart.class);
    parts.forEach(
        (part, texts) -> marked.put(part, texts.stream().map(FittedText::marked).toList()));
    return marked;
  }
}
