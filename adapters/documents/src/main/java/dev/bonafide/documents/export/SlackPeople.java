package dev.bonafide.documents.export;

import dev.bonafide.documents.tree.Tree;
import java.util.HashMap;
import java.util.Map;

/**
 * Who speaks in a Slack export: from the workspace's list of users, and from what every message
 * says of its author.
 */
final class SlackPeople {
  private final Map<String, Author> users = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** One entry of {@code users.json}. */
  void user(Tree user) {
    Tree profile = user.at("profile");
    user.text("id")
        .ifPresent(
            id -> {
              Author author =
                  Author.of(
                      id,
                      profile.text("real_name"),
                      user.text("real_name"),
                      profile.text("display_name"),
                      user.text("name"));
              users.putIfAbsent(id, author);
              names.putIfAbsent(id, author.label());
            });
  }

  /** A message, for the name of its author. */
  void message(Tree message) {
    Author author = author(message);
    names.putIfAbsent(author.id(), author.label());
  }

  /** Names to show, by id. */
  Map<String, String> names() {
    return names;
  }

  Author author(Tree message) {
    String id = message.text("user").or(() -> message.text("bot_id")).orElse("unknown");
    Author known = users.get(id);
    if (known != null) {
      return known;
    }
    Tree profile = message.at("user_profile");
    return Author.of(
        id,
        profile.text("real_name"),
        profile.text("display_name"),
        profile.text("name"),
        message.at("bot_profile").text("name"),
        message.text("username"));
  }
}
