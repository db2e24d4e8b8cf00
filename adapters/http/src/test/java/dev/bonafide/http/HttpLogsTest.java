package dev.bonafide.http;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class HttpLogsTest extends LogWatchContract {}
