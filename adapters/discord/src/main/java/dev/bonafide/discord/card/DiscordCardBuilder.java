package dev.bonafide.discord.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A message under way: its parts are taken in by their worth as long as there is room, and stand in
 * their own order.
 */
final class DiscordCardBuilder {
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
    return add(part, parts.containsKey(part) ? line : "**" + heading + "**\n" + line);
  }

  private boolean add(Part part, String between, String text) {
    if (!budget.take(between + text)) {
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

  /** A text for each part. */
  List<String> written() {
    return new ArrayList<>(parts.values());
  }
}
