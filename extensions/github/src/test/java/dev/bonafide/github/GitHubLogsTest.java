package dev.bonafide.github;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class GitHubLogsTest extends LogWatchContract {}
