package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.github.AccountRequests.Rows;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The commits of an account's own repositories: the newest of those that were pushed last. GitHub
 * tells times in UTC; the author's own clock stands only in a patch, so a few are looked at.
 */
final class ReadCommits {
  private static final int REPOSITORIES = 10;
  private static final int OF_EACH = 60;
  private static final int MOST = 300;

  /** So many days have to show another zone before it counts; two more for gaps. */
  private static final int ZONES = 14;

  private static final String TIME_ZONES = "time zones of commits";

  private final AccountRequests look;
  private final ReadParts parts;
  private final String login;
  private final List<SeenCommit> commits = new ArrayList<>();
  private final Map<String, Integer> own = new HashMap<>();

  ReadCommits(AccountRequests look, ReadParts parts, String login) {
    this.look = look;
    this.parts = parts;
    this.login = login;
  }

  /** Reads those of so many repositories that were not copied openly. */
  void read(List<JsonNode> repositories) {
    List<String> names =
        repositories.stream()
            .filter(one -> !one.path("fork").asBoolean())
            .map(one -> one.path("name").asText())
            .filter(name -> name.matches("[A-Za-z0-9._-]{1,100}"))
            .toList();
    int read = 0;
    while (read < names.size() && read < REPOSITORIES && !parts.isOver()) {
      read(names.get(read++));
    }
    zones();
    parts.count(commits.size(), "commit", "commits");
  }

  private void read(String repository) {
    Rows rows =
        parts.part(
            "the commits of " + repository,
            () -> look.list(1, Map.of(), "repos", login, repository, "commits"));
    List<SeenCommit> all =
        rows.rows().stream().flatMap(row -> SeenCommit.of(repository, row).stream()).toList();
    if (rows.isWhole()) {
      int number = (int) all.stream().filter(this::isOwn).count();
      own.put(repository, number);
    }
    all.stream().limit(Math.min(OF_EACH, MOST - commits.size())).forEach(commits::add);
  }

  private boolean isOwn(SeenCommit commit) {
    return commit.account().equals(login);
  }

  /** Looks at patches of days that lie as far apart as there are. */
  private void zones() {
    Map<Long, Integer> days = new LinkedHashMap<>();
    for (int at = 0; at < commits.size(); at++) {
      if (isOwn(commits.get(at))) {
        days.putIfAbsent(commits.get(at).day(), at);
      }
    }
    List<Integer> places = List.copyOf(days.values());
    int wanted = Math.min(ZONES, places.size());
    int most = Math.min(wanted, look.budget().calls());
    for (int one = 0; one < most && !parts.isOver(); one++) {
      int place = places.get(one * places.size() / most);
      SeenCommit commit = commits.get(place);
      zone(commit).ifPresent(local -> commits.set(place, commit.zoned(local)));
    }
    if (most < wanted) {
      parts.missed(TIME_ZONES, GitHubTrouble.BUDGET);
    }
  }

  private Optional<OffsetDateTime> zone(SeenCommit commit) {
    String patch =
        parts.one(TIME_ZONES, () -> look.patch(login, commit.repository(), commit.sha()), "");
    return patch
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.startsWith("Date: "))
        .findFirst()
        .flatMap(line -> time(line.substring("Date: ".length())));
  }

  private static Optional<OffsetDateTime> time(String written) {
    try {
      return Optional.of(
          OffsetDateTime.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  List<SeenCommit> commits() {
    return commits;
  }

  /** How many of its commits are the account's; empty where not all were seen. */
  Optional<Integer> own(String repository) {
    return Optional.ofNullable(own.get(repository));
  }
}
