package dev.bonafide.slack.people;

import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.api.SlackPlace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;

/**
 * Looks who reads along in a channel: in a private one, and before something is posted, at everyone
 * there. Who is there is asked again each time, who someone is only after a while.
 *
 * @param trusted channels whose members may read everything, by id
 */
public record ChannelOnlookers(Rooms rooms, Members members, People people, Set<String> trusted) {
  /** Slack answers at least 100 questions about people a minute. */
  static final int MOST = 100;

  private static final int AT_A_TIME = 16;

  /**
   * Who is there beside the asker.
   *
   * @param closely whether people are looked at also where everyone may read along
   * @throws Unreachable if Slack cannot be asked what sort of channel it is
   */
  public Onlookers look(SlackPlace place, String asker, boolean closely) {
    boolean isTrusted = trusted.contains(place.channel());
    Crowd room = isTrusted ? Crowd.TEAM : rooms.of(place);
    boolean talk = place.channel().startsWith("D");
    if (talk || (room != Crowd.TEAM && !closely)) {
      return Onlookers.of(room);
    }
    Onlookers there = there(place, asker, room);
    return isTrusted ? new Onlookers(Crowd.TEAM, there.names()) : there;
  }

  /**
   * Whether a channel is for more people than a team, or Slack does not say for how many.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public boolean areMore(SlackPlace place) {
    return !trusted.contains(place.channel())
        && (rooms.of(place) != Crowd.TEAM
            || (!place.channel().startsWith("D")
                && members.all(place, MOST).filter(one -> one.size() <= MOST).isEmpty()));
  }

  /** Where Slack wants no more questions now no one waits for it: that counts as not told. */
  private Onlookers there(SlackPlace place, String asker, Crowd room) {
    try {
      Optional<List<String>> ids = members.all(place, MOST);
      if (ids.isEmpty()) {
        return Onlookers.of(worse(room, Crowd.UNKNOWN));
      }
      return ids.get().size() > MOST
          ? Onlookers.of(worse(room, Crowd.MANY))
          : of(place.team(), ids.get(), asker, room);
    } catch (Unreachable _) {
      return Onlookers.of(worse(room, Crowd.UNKNOWN));
    }
  }

  private Onlookers of(String team, List<String> ids, String asker, Crowd room) {
    List<ThreadMember> others =
        ids.stream()
            .filter(id -> !id.equals(asker))
            .gather(Gatherers.mapConcurrent(AT_A_TIME, id -> person(id, team)))
            .filter(one -> one.standing() != MembershipStatus.BOT)
            .toList();
    Crowd crowd = room;
    for (ThreadMember other : others) {
      crowd = worse(crowd, of(other.standing()));
    }
    return new Onlookers(crowd, others.stream().flatMap(one -> one.names().stream()).toList());
  }

  private ThreadMember person(String id, String team) {
    try {
      return people.get(id, team);
    } catch (Unreachable _) {
      return ThreadMember.unknown(id);
    }
  }

  private static Crowd of(MembershipStatus standing) {
    return switch (standing) {
      case MEMBER, BOT -> Crowd.TEAM;
      case OUTSIDER -> Crowd.GUESTS;
      case UNKNOWN, HIDDEN -> Crowd.UNKNOWN;
    };
  }

  private static Crowd worse(Crowd one, Crowd other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
