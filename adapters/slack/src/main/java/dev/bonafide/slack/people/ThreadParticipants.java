package dev.bonafide.slack.people;

import com.slack.api.model.Message;
import dev.bonafide.slack.api.SlackSelf;
import java.util.HashMap;
import java.util.Map;

/** Who speaks in one thread. Asks for so many people at most; the others stay unknown. */
public final class ThreadParticipants {
  private static final int MOST = 50;
  private static final int MOST_NAMED = 20;

  private final People people;
  private final String team;
  private final SlackSelf self;
  private final Map<String, ThreadMember> authors = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();

  public ThreadParticipants(People people, String team, SlackSelf self) {
    this.people = people;
    this.team = team;
    this.self = self;
  }

  public boolean isSelf(Message message) {
    return self.wrote(message);
  }

  /** Whether it is said to the bot: what an outsider says so may be the subject's words. */
  public boolean isCommand(Message message) {
    return message.getText() != null
        && message.getText().contains("<@" + self.userId())
        && author(message).standing() != MembershipStatus.OUTSIDER;
  }

  public ThreadMember author(Message message) {
    if (message.getBotId() != null) {
      return new ThreadMember(message.getBotId(), botName(message), MembershipStatus.BOT);
    }
    return message.getUser() == null ? ThreadMember.unknown("somebody") : person(message.getUser());
  }

  private static String botName(Message message) {
    if (message.getBotProfile() != null && message.getBotProfile().getName() != null) {
      return message.getBotProfile().getName();
    }
    return message.getUsername() == null ? "a bot" : message.getUsername();
  }

  private ThreadMember person(String id) {
    ThreadMember known = authors.get(id);
    if (known == null) {
      known = authors.size() < MOST ? people.get(id, team) : ThreadMember.unknown(id);
      authors.put(id, known);
    }
    return known;
  }

  /** People who are only spoken of are counted apart, or naming many would hide who speaks. */
  public String name(String id) {
    ThreadMember author = authors.get(id);
    if (author != null) {
      return author.name();
    }
    if (id.equals(self.userId())) {
      return "Bonafide";
    }
    if (named.size() >= MOST_NAMED && !named.containsKey(id)) {
      return id;
    }
    return named.computeIfAbsent(id, one -> people.get(one, team).name());
  }

  /** Without Slack's markup. */
  public String plain(String text) {
    return MrkdwnText.plain(text, this::name);
  }
}
