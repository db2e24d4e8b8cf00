package dev.bonafide.slack.people;

import com.slack.api.model.User;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.ExpiringCache;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackRefusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is who, as Slack says; kept for a while, as the same people meet again and again. */
public final class People {
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final SlackConnection connection;
  private final ExpiringCache<ThreadMember> known;

  public People(SlackConnection connection, InstantSource clock) {
    this.connection = connection;
    this.known = new ExpiringCache<>(KEPT, clock);
  }

  /**
   * Asks Slack, unless it did so lately.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public ThreadMember get(String id, String team) {
    return known.get(team + " " + id, () -> ask(id, team));
  }

  /** The language of someone's Slack, if the bot speaks it; empty where Slack cannot tell now. */
  public Optional<BotLanguage> language(String id, String team) {
    try {
      return BotLanguage.of(get(id, team).locale());
    } catch (Unreachable _) {
      return Optional.empty();
    }
  }

  private ThreadMember ask(String id, String team) {
    return switch (connection
        .call(team, slack -> slack.usersInfo(request -> request.user(id).includeLocale(true)))
        .orUnreachable()) {
      case ApiResult.Answered(var answer) -> person(id, team, answer.getUser());
      case ApiResult.Refused(SlackRefusal why) when why.error().equals("missing_scope") ->
          ThreadMember.unknown(id);
      case ApiResult.Refused(var _) -> new ThreadMember(id, id, MembershipStatus.HIDDEN);
    };
  }

  private static ThreadMember person(String id, String team, @Nullable User user) {
    return user == null
        ? new ThreadMember(id, id, MembershipStatus.HIDDEN)
        : new ThreadMember(
            id,
            name(id, user),
            names(user),
            MembershipStatus.of(user, team),
            runs(user),
            Optional.ofNullable(user.getLocale()).orElse(""));
  }

  private static boolean runs(User user) {
    return user.isAdmin() || user.isOwner() || user.isPrimaryOwner();
  }

  private static List<String> names(User user) {
    User.Profile profile = user.getProfile();
    List<String> names = new ArrayList<>();
    Stream.of(
            user.getRealName(),
            profile == null ? null : profile.getRealName(),
            profile == null ? null : profile.getDisplayName(),
            profile == null ? null : profile.getEmail(),
            user.getName())
        .filter(one -> one != null && !one.isBlank())
        .filter(one -> names.stream().noneMatch(known -> NameMatch.matches(one, known)))
        .forEach(names::add);
    return names;
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
