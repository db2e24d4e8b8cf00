package dev.bonafide.telegram.card;

import java.util.EnumMap;
import java.util.Map;

/**
 * A message under way: its parts are taken in by their worth as long as there is room, and stand in
 * their own order.
 */
final class TelegramCardBuilder {

  private final MessageBudget budget = new MessageBudget();
  private final Map<Part, String> parts = new EnumMap<>(Part.class);

  /** A line of its own, if there is room. */
  boolean add(Part part, String line) {
    return add(part, "\n", line);
  }

  /** A paragraph of its own, if there is room. */
  boolean addApart(Part part, String paragraph) {
    return add(part, "\n\n", paragraph);
  }

  /** A line under a heading that comes with the first of them. */
  boolean addUnder(Part part, String heading, String line) {
    return add(part, parts.containsKey(part) ? line : "<b>" + heading + "</b>\n" + line);
  }

  private boolean add(Part part, String between, String text) {
    if (!budget.take(between + text + "\n")) {
      return false;
    }
    parts.merge(part, text, (before, more) -> before + between + more);
    return true;
  }

  /** Says how much found no room; there is always room for that. */
  void addMore(String line) {
    budget.spare();
    add(Part.MORE, line);
  }

  String written() {
    return String.join("\n\n", parts.values());
  }
}
