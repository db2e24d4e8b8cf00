package dev.bonafide.testkit.log;

/** What the tests of this module log is held. */
class TestkitLogsTest extends LogWatchContract {}
