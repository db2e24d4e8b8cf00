package dev.bonafide.slack.people;

import com.slack.api.model.User;
import dev.bonafide.casework.Right;

/** How someone stands to the workspace: whose words theirs are follows from it. */
public enum MembershipStatus {
  /** One of the house. */
  MEMBER,
  /** A guest, or of another organization: may be the person being screened. */
  OUTSIDER,
  BOT,
  /** Slack does not say, as the bot may not ask. */
  UNKNOWN,
  /** Slack knows no such person, or keeps them from the bot. */
  HIDDEN;

  /** What they may do. */
  public Right right() {
    return switch (this) {
      case MEMBER -> Right.DECIDE;
      case UNKNOWN -> Right.LOOK;
      case OUTSIDER, BOT, HIDDEN -> Right.NOTHING;
    };
  }

  static MembershipStatus of(User user, String team) {
    if (user.isBot() || user.isWorkflowBot() || user.isConnectorBot()) {
      return BOT;
    }
    boolean guest = user.isRestricted() || user.isUltraRestricted();
    return guest || user.isStranger() || !isOf(user, team) ? OUTSIDER : MEMBER;
  }

  /** In an organization of many workspaces a user lists those they belong to. */
  private static boolean isOf(User user, String team) {
    boolean listed =
        user.getEnterpriseUser() != null
            && user.getEnterpriseUser().getTeams() != null
            && user.getEnterpriseUser().getTeams().contains(team);
    return team.equals(user.getTeamId()) || listed;
  }
}
