package dev.bonafide.chat.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * A message under way: its parts are taken in by their worth as long as there is room, and stand in
 * their own order.
 */
public final class CardBuilder {
  private final MessageBudget budget;
  private final UnaryOperator<String> bold;
  private final int longest;
  private final SequencedMap<CardPart, List<String>> parts = new LinkedHashMap<>();

  /**
   * One of a platform.
   *
   * @param order in which people read
   * @param longest characters of a block; what is longer goes on in another
   */
  public CardBuilder(List<CardPart> order, MessageBudget budget, CardMarkup markup, int longest) {
    this.budget = budget;
    this.bold = markup::bold;
    this.longest = longest;
    order.forEach(part -> parts.put(part, new ArrayList<>()));
  }

  /** A line of its own, if there is room. */
  public boolean add(CardPart part, String line) {
    if (!budget.take("\n" + line)) {
      return false;
    }
    List<String> blocks = blocks(part);
    String before = blocks.isEmpty() ? "" : blocks.getLast() + "\n";
    if (blocks.isEmpty() || before.length() + line.length() > longest) {
      blocks.add(line);
    } else {
      blocks.set(blocks.size() - 1, before + line);
    }
    return true;
  }

  /** A paragraph of its own, if there is room. */
  public boolean addApart(CardPart part, String paragraph) {
    if (!budget.take("\n\n" + paragraph)) {
      return false;
    }
    blocks(part).add(paragraph);
    return true;
  }

  /** A line under a heading that comes with the first of them. */
  public boolean addUnder(CardPart part, String heading, String line) {
    return add(part, blocks(part).isEmpty() ? bold.apply(heading) + "\n" + line : line);
  }

  /** Says how much found no room; there is always room for that. */
  public void addMore(String line) {
    budget.spare();
    add(CardPart.MORE, line);
  }

  private List<String> blocks(CardPart part) {
    return Objects.requireNonNull(parts.get(part), "the platform has no place for this part");
  }

  /** The blocks of each part that has any, in order. */
  public SequencedMap<CardPart, List<String>> parts() {
    SequencedMap<CardPart, List<String>> filled = new LinkedHashMap<>(parts);
    filled.values().removeIf(List::isEmpty);
    return filled;
  }

  /** A text for each part that has any, in order. */
  public List<String> texts() {
    return parts().values().stream().map(blocks -> String.join("\n\n", blocks)).toList();
  }

  /** All of it as one text. */
  public String written() {
    return String.join("\n\n", texts());
  }
}
