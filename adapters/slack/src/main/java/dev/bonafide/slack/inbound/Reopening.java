package dev.bonafide.slack.inbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns what is owed into gaps that are kept: one for the list of a workspace's channels, and at
 * once one for every channel that is known already, the busiest first.
 */
record Reopening(
    SlackConnection connection,
    Identity identity,
    LastHeard heard,
    Gaps gaps,
    KnownConversations knownConversations) {
  private static final Duration LATELY = Duration.ofDays(7);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** As long as Slack repeats what was not acknowledged, and as far as clocks may be apart. */
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  /** What is read a second time comes after everything else. */
  private static final int LAST = -1;

  /**
   * Remembers that everything is owed from now on, where nothing is remembered yet.
   *
   * @return whether nothing was remembered anywhere
   */
  boolean begin(Instant now) {
    Set<String> teams = teams().orElse(Set.of());
    List<String> unheard = teams.stream().filter(team -> heard.until(team).isEmpty()).toList();
    unheard.forEach(team -> owedFrom(now, team));
    return !teams.isEmpty() && unheard.size() == teams.size();
  }

  /** Nothing that was said before it ever listened is owed, not even by the overlap. */
  private void owedFrom(Instant first, String team) {
    heard.note(team, first.plus(OVERLAP));
  }

  /**
   * Opens the gaps of one stretch of time.
   *
   * @return false if Slack did not say which workspace this is, and is to be asked again
   */
  boolean open(Hearing.Owed owed) {
    Optional<Set<String>> teams = teams();
    for (String team : teams.orElse(Set.of())) {
      Optional<Instant> last = Optional.ofNullable(owed.since()).or(() -> heard.until(team));
      last.ifPresent(since -> gaps.open(team, gaps(team, since, owed)));
      if (last.isEmpty()) {
        owedFrom(owed.until(), team);
      }
    }
    return teams.isPresent();
  }

  /** Notes that everything was heard, or is kept as a gap. */
  void note(Instant until, Duration lately) {
    heard.teams(lately).stream()
        .filter(connection::isInstalled)
        .forEach(team -> heard.note(team, until));
  }

  /** Where the bot is; its own where it has only one, if Slack says which that is. */
  private Optional<Set<String>> teams() {
    Set<String> teams = heard.teams(LATELY);
    teams.removeIf(team -> !connection.isInstalled(team));
    if (!teams.isEmpty() || connection.settings().isInstalledByMany()) {
      return Optional.of(teams);
    }
    return switch (identity.get("")) {
      case ApiResult.Answered(SlackSelf self) -> Optional.of(Set.of(self.team()));
      case ApiResult.Refused(var _) -> Optional.of(Set.of());
      case ApiResult.Away(var _, var _), ApiResult.Lost(var _) -> Optional.empty();
    };
  }

  private List<Gap> gaps(String team, Instant since, Hearing.Owed owed) {
    Instant oldest = owed.until().minus(LONGEST);
    Instant least = since.minus(OVERLAP);
    Instant from = least.isAfter(oldest) ? least : oldest;
    List<SlackPlace> known = known(team);
    List<Gap> open = new ArrayList<>();
    int unknown = owed.repeated() ? LAST : 0;
    open.add(Gap.of(new SlackPlace(team, "", ""), from, owed.until().plus(OVERLAP), unknown));
    for (int at = 0; at < known.size(); at++) {
      int weight = owed.repeated() ? LAST : known.size() - at;
      open.add(Gap.of(known.get(at), from, owed.until().plus(OVERLAP), weight));
    }
    return open;
  }

  /**
   * Channels that are watched, or that people spoke to it in: the busiest first, then the latest.
   */
  private List<SlackPlace> known(String team) {
    Map<SlackPlace, Integer> spoken = new HashMap<>();
    List<SlackPlace> places = new ArrayList<>();
    heard.spots(LATELY).stream()
        .map(spot -> channel(SlackPlace.of(spot.address())))
        .forEach(
            place -> {
              if (spoken.merge(place, 1, Integer::sum) == 1) {
                places.add(place);
              }
            });
    knownConversations.watched().stream()
        .map(spot -> channel(SlackPlace.of(spot.address())))
        .filter(place -> spoken.putIfAbsent(place, 0) == null)
        .forEach(places::add);
    places.removeIf(place -> !place.team().equals(team));
    places.sort(Comparator.comparing(spoken::get, Comparator.reverseOrder()));
    return places;
  }

  static SlackPlace channel(SlackPlace place) {
    return new SlackPlace(place.team(), place.channel(), "");
  }
}
