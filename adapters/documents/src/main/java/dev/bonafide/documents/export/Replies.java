package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages that lie in the one that they answer: lists of items with its keys, however deep. */
final class Replies {
  /** Lists of what was said elsewhere or before. */
  private static final Pattern SAID_ELSEWHERE =
      Pattern.compile("(?i)edit|histor|version|revision|quot|forward|previous|original|mention");

  private static final int LOOKED_AT = 8;

  private Replies() {}

  /** An item without the replies in it, and each of them as such an item. */
  static List<Tree> flat(Tree item) {
    SequencedMap<String, Tree> own = new LinkedHashMap<>(item.map());
    List<Tree> replies = new ArrayList<>();
    item.map()
        .forEach(
            (key, value) -> {
              List<Tree> answers = answers(key, value, item);
              String beside = answers.isEmpty() ? besideAnswers(key, value, item) : "";
              if (!answers.isEmpty()) {
                own.remove(key);
                answers.forEach(one -> replies.addAll(flat(one)));
              } else if (!beside.isEmpty()) {
                own.remove(key);
                answers(key, value, item.at(beside))
                    .forEach(one -> flat(one).forEach(reply -> replies.add(within(beside, reply))));
              } else if (value instanceof Tree.Mapping) {
                List<Tree> parts = flat(value);
                own.put(key, parts.getFirst());
                parts.stream().skip(1).forEach(reply -> replies.add(within(key, reply)));
              }
            });
    if (replies.isEmpty()) {
      return List.of(item);
    }
    replies.addFirst(new Tree.Mapping(item.line(), own));
    return replies;
  }

  /** Whether a map is a message with replies in it. */
  static boolean areIn(Tree message) {
    return message.map().entrySet().stream()
        .anyMatch(one -> !answers(one.getKey(), one.getValue(), message).isEmpty());
  }

  private static Tree within(String key, Tree reply) {
    return new Tree.Mapping(reply.line(), new LinkedHashMap<>(Map.of(key, reply)));
  }

  /** The key of the message that has its replies next to it. */
  private static String besideAnswers(String key, Tree value, Tree item) {
    return value.list().isEmpty()
        ? ""
        : item.map().keySet().stream()
            .filter(message -> !answers(key, value, item.at(message)).isEmpty())
            .findFirst()
            .orElse("");
  }

  /** Replies to a message under a key: a list, or one in a map. */
  private static List<Tree> answers(String key, Tree value, Tree message) {
    if (message.map().isEmpty() || SAID_ELSEWHERE.matcher(key).find()) {
      return List.of();
    }
    SequencedMap<String, Tree> beside = new LinkedHashMap<>(message.map());
    beside.remove(key);
    Tree own = new Tree.Mapping(message.line(), beside);
    return Stream.concat(Stream.of(value), value.map().values().stream())
        .map(one -> one.list().isEmpty() ? List.copyOf(one.map().values()) : one.list())
        .filter(list -> areReplies(list, own))
        .findFirst()
        .orElse(List.of());
  }

  /** Key of the longest text of a message. */
  private static String words(Map<String, Tree> message) {
    return message.entrySet().stream()
        .max(Comparator.comparingInt(one -> text(one.getValue()).length()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean areReplies(List<Tree> list, Tree message) {
    List<Tree> first = list.stream().limit(LOOKED_AT).toList();
    return !list.isEmpty()
        && list.stream().allMatch(Tree.Mapping.class::isInstance)
        && first.stream().allMatch(one -> isAlike(one, message))
        && first.stream().anyMatch(one -> one.has(words(message.map())))
        && !first.stream().allMatch(one -> isPart(one, message));
  }

  private static boolean isAlike(Tree one, Tree message) {
    long shared = one.map().keySet().stream().filter(message::has).count();
    return shared > 1 && 2 * shared >= one.map().size();
  }

  /** Whether it is some of the message's own words, and has little else that a message has. */
  private static boolean isPart(Tree one, Tree message) {
    return 2 * one.map().size() < message.map().size()
        ? letters(message).contains(letters(one))
        : one.map().entrySet().stream()
            .filter(entry -> message.has(entry.getKey()))
            .allMatch(
                entry -> letters(message.at(entry.getKey())).contains(letters(entry.getValue())));
  }

  private static String letters(Tree value) {
    return text(value)
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String text(Tree value) {
    if (value instanceof Tree.Text(_, String text)) {
      return text;
    }
    return !value.list().isEmpty()
        ? value.list().stream().map(Replies::text).collect(Collectors.joining())
        : value.map().values().stream()
            .map(Replies::text)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
  }
}
