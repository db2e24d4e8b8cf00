package dev.bonafide.github;

/** A request that came to nothing. It never leaves this module. */
final class GitHubFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final GitHubTrouble trouble;

  GitHubFailure(GitHubTrouble trouble) {
    super(trouble.name(), null, false, false);
    this.trouble = trouble;
  }

  GitHubTrouble trouble() {
    return trouble;
  }
}
