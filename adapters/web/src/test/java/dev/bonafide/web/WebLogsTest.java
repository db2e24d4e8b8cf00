package dev.bonafide.web;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class WebLogsTest extends LogWatchContract {}
