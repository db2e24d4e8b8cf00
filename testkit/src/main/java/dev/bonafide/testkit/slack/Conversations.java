package dev.bonafide.testkit.slack;

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

  /** The history scope for the sort of channel that an id tells of. */
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
