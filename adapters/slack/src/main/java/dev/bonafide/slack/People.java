package dev.bonafide.slack;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is who, as Slack says; kept for a while, as the same people meet again and again. */
final class People {
  private static final int MOST = 2_000;
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final SlackConnection connection;
  private final InstantSource clock;
  private final Map<String, Known> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST;
        }
      };

  private record Known(Person person, Instant until) {}

  People(SlackConnection connection, InstantSource clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /**
   * Asks Slack, unless it did so lately.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  Person get(String id, String team) {
    String key = team + " " + id;
    Known kept;
    synchronized (known) {
      kept = known.get(key);
    }
    if (kept != null && kept.until().isAfter(clock.instant())) {
      return kept.person();
    }
    Person person = ask(id, team);
    synchronized (known) {
      known.put(key, new Known(person, clock.instant().plus(KEPT)));
    }
    return person;
  }

  private Person ask(String id, String team) {
    return switch (Calls.make(
        () -> connection.methods(team).usersInfo(request -> request.user(id)))) {
      case Outcome.Answered<UsersInfoResponse>(UsersInfoResponse answer) ->
          person(id, team, answer.getUser());
      case Outcome.Refused<UsersInfoResponse> _ -> Person.unknown(id);
      case Outcome.Away<UsersInfoResponse>(Duration retryAfter, String why) ->
          throw new Unreachable(why, retryAfter);
      case Outcome.Lost<UsersInfoResponse>(String why) -> throw new Unreachable(why, PAUSE);
    };
  }

  private static Person person(String id, String team, @Nullable User user) {
    return user == null
        ? Person.unknown(id)
        : new Person(id, name(id, user), Standing.of(user, team));
  }

  private static String name(String id, User user) {
    User.Profile profile = user.getProfile();
    if (profile != null
        && profile.getDisplayName() != null
        && !profile.getDisplayName().isBlank()) {
      return profile.getDisplayName();
    }
    return user.getRealName() == null || user.getRealName().isBlank() ? id : user.getRealName();
  }
}
