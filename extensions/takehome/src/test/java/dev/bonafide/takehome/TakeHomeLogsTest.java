package dev.bonafide.takehome;

import dev.bonafide.testkit.log.LogWatchContract;

/** Holds what the tests of this module log. */
class TakeHomeLogsTest extends LogWatchContract {}
