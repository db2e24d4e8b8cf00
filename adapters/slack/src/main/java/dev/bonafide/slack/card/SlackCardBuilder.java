package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message under way: its parts are taken in by their worth as long as there is room, and stand in
 * their own order.
 */
final class SlackCardBuilder {

  /** In the order in which people read. */
  enum Part {
    HEAD,
    ADVICE,
    FOUND,
    MORE,
    NOTED,
    ASK,
    AGAINST,
    LIMITS,
    FOOT
  }

  private final MessageBudget budget;
  private final Map<Part, List<String>> parts = new EnumMap<>(Part.class);

  SlackCardBuilder(MessageBudget budget) {
    this.budget = budget;
  }

  /** A line of its own, if there is room. */
  boolean add(Part part, String line) {
    if (!budget.take("\n" + line + "\n")) {
      return false;
    }
    List<String> blocks = parts.computeIfAbsent(part, _ -> new ArrayList<>());
    String before = blocks.isEmpty() ? "" : blocks.getLast() + "\n";
    if (blocks.isEmpty() || before.length() + line.length() > Blocks.SECTION) {
      blocks.add(line);
    } else {
      blocks.set(blocks.size() - 1, before + line);
    }
    return true;
  }

  /** A paragraph of its own, if there is room. */
  boolean addApart(Part part, String paragraph) {
    if (!budget.take("\n\n" + paragraph + "\n")) {
      return false;
    }
    parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(paragraph);
    return true;
  }

  /** A line under a heading that comes with the first of them. */
  boolean addUnder(Part part, String heading, String line) {
    return add(part, parts.containsKey(part) ? line : "*" + heading + "*\n" + line);
  }

  /** Says how much found no room; there is always room for that. */
  void addMore(String line) {
    budget.spare();
    add(Part.MORE, line);
  }

  String written() {
    return parts.values().stream()
        .map(blocks -> String.join("\n\n", blocks))
        .collect(Collectors.joining("\n\n"));
  }

  /** Every part as sections; the last as what stands small under a card. */
  List<JsonObject> blocks() {
    List<JsonObject> blocks = new ArrayList<>();
    parts.forEach(
        (part, texts) ->
            texts.forEach(
                text ->
                    blocks.add(part == Part.FOOT ? Blocks.context(text) : Blocks.section(text))));
    return blocks;
  }
}
