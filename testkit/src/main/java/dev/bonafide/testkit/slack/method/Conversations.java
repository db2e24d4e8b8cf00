package dev.bonafide.testkit.slack.method;

import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Workspace;

/** What a bot may do where. */
final class Conversations {
  private Conversations() {}

  static Channel writable(Workspace workspace, Call call) {
    Channel channel = readable(workspace, call);
    if (channel.isArchived()) {
      throw new Refusal("is_archived");
    }
    return channel;
  }

  /** Where to post: a channel, or the talk with the user of an id. */
  static Channel addressed(Workspace workspace, Call call) {
    String id = call.required("channel");
    return id.startsWith("U") ? workspace.directWith(id) : writable(workspace, call);
  }

  static Channel known(Workspace workspace, Call call) {
    Channel channel = workspace.channel(call.required("channel"));
    if (!channel.team().equals(call.token().team())) {
      throw new Refusal("channel_not_found");
    }
    return channel;
  }

  static Channel readable(Workspace workspace, Call call) {
    Channel channel = known(workspace, call);
    if (!channel.isJoined()) {
      throw new Refusal("not_in_channel");
    }
    return channel;
  }

  /** The history scope for the sort of channel that an id tells about. */
  static String history(Call call) {
    return kind(call) + ":history";
  }

  static String read(Call call) {
    return kind(call) + ":read";
  }

  private static String kind(Call call) {
    String channel = call.required("channel");
    return switch (channel.charAt(0)) {
      case 'D' -> "im";
      case 'G' -> "groups";
      default -> "channels";
    };
  }
}
