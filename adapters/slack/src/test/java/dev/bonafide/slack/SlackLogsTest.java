package dev.bonafide.slack;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class SlackLogsTest extends LogWatchContract {}
