package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.bonafide.account.AccountLink;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Accounts that this one works with, each with how. Anyone can follow anyone: a follower counts
 * only where it goes both ways. Commits that are older than the repository they are in came with a
 * copy, and name no one.
 */
final class Neighbors {
  private static final int MOST = 100;

  private static final Pattern COAUTHOR =
      Pattern.compile(
          "(?im)^co-authored-by: [^<\\n]{0,100}<(?:\\d{1,12}\\+)?([a-z0-9-]{1,39})"
              + "@users\\.noreply\\.github\\.com>\\s*$");

  private static final int LONGEST_MESSAGE = 5_000;

  private final String login;
  private final Map<String, Set<String>> relations = new LinkedHashMap<>();

  Neighbors(String login) {
    this.login = login;
  }

  /** Those who wrote commits with this account. */
  void commits(List<SeenCommit> commits, List<JsonNode> repositories) {
    Map<String, Instant> created = new HashMap<>();
    repositories.forEach(one -> created.put(one.path("name").asText(), created(one)));
    Map<String, Map<String, Integer>> authors = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> coauthors = new LinkedHashMap<>();
    for (SeenCommit commit : commits) {
      Instant since = created.getOrDefault(commit.repository(), Instant.MAX);
      if (!commit.at().toInstant().isBefore(since)) {
        count(authors, commit.repository(), commit.account());
        Matcher named = COAUTHOR.matcher(clipped(commit.message()));
        while (named.find()) {
          count(coauthors, commit.repository(), named.group(1).toLowerCase(Locale.ROOT));
        }
      }
    }
    told(coauthors, "co-author");
    told(authors, "author");
  }

  private static String clipped(String message) {
    return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
  }

  private static void count(
      Map<String, Map<String, Integer>> all, String repository, String account) {
    all.computeIfAbsent(account, _ -> new LinkedHashMap<>()).merge(repository, 1, Integer::sum);
  }

  private void told(Map<String, Map<String, Integer>> all, String role) {
    all.forEach(
        (account, repositories) ->
            repositories.forEach(
                (repository, number) ->
                    add(
                        account,
                        "%s of %d %s in %s"
                            .formatted(
                                role, number, number == 1 ? "commit" : "commits", repository))));
  }

  private static Instant created(JsonNode repository) {
    try {
      return Instant.parse(repository.path("created_at").asText());
    } catch (DateTimeException e) {
      return Instant.MAX;
    }
  }

  /** Those into whose repositories it pushes, which they must have allowed. */
  void events(List<JsonNode> events) {
    for (JsonNode event : events) {
      String repository = event.path("repo").path("name").asText();
      int slash = repository.indexOf('/');
      if (event.path("type").asText().equals("PushEvent") && slash > 0) {
        add(
            repository.substring(0, slash).toLowerCase(Locale.ROOT),
            "owner of " + Clipped.word(repository.substring(slash + 1)) + ", to which it pushes");
      }
    }
  }

  /** Those whom it follows and who follow it. */
  void follow(List<JsonNode> followers, List<JsonNode> following) {
    Set<String> both = new HashSet<>(logins(followers));
    both.retainAll(logins(following));
    logins(following).stream()
        .filter(both::contains)
        .forEach(account -> add(account, "follows and is followed by"));
  }

  private static Set<String> logins(List<JsonNode> rows) {
    return rows.stream()
        .map(row -> row.path("login").asText().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void add(String account, String relation) {
    boolean isRoom = relations.size() < MOST || relations.containsKey(account);
    if (isRoom && AccountLink.isLogin(account) && !account.equals(login)) {
      relations.computeIfAbsent(account, _ -> new LinkedHashSet<>()).add(relation);
    }
  }

  int writeTo(ArrayNode seen) {
    relations.forEach(
        (account, how) ->
            seen.addObject().put("login", account).put("relation", String.join("; ", how)));
    return relations.size();
  }
}
