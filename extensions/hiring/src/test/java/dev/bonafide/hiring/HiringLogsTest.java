package dev.bonafide.hiring;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class HiringLogsTest extends LogWatchContract {}
