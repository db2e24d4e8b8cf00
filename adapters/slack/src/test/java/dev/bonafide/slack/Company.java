package dev.bonafide.slack;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Person;

/** Why a verdict is not for everyone in a channel. */
enum Company {
  GUEST("a guest can read", "U1GUEST", "Gus", Person.Kind.GUEST),
  GUEST_OF_ONE_CHANNEL("a guest can read", "U1ONE", "Una", Person.Kind.SINGLE_CHANNEL_GUEST),
  OTHER_ORGANIZATION("another organization", "U1FAR", "Fay", Person.Kind.STRANGER),
  PUBLIC("everyone in the workspace", "U1PUB", "Pia", Person.Kind.MEMBER),
  NAMESAKE("has the name of the person", "U1BO", "Bo Lund", Person.Kind.MEMBER),
  INITIALS("has the name of the person", "U1BL", "Bo L.", Person.Kind.MEMBER),
  HANDLE("has the name of the person", "U1HAN", "bolund.dev", Person.Kind.MEMBER),
  CROWD("the channel has too many readers", "U1MANY", "Max", Person.Kind.MEMBER),
  NOBODY_KNOWS("the bot cannot tell", "U1GONE", "", Person.Kind.MEMBER);

  final String why;
  final String id;
  private final String name;
  private final Person.Kind kind;

  Company(String why, String id, String name, Person.Kind kind) {
    this.why = why;
    this.id = id;
    this.name = name;
    this.kind = kind;
  }

  Person person() {
    return new Person(id, name, FakeSlack.TEAM, kind);
  }

  Channel channel(int place) {
    return switch (this) {
      case PUBLIC -> Channel.joined("C1PUB" + place);
      case OTHER_ORGANIZATION -> Channel.shared("C1FAR" + place);
      default -> Channel.closed("G1" + place);
    };
  }
}
