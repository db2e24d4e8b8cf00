package dev.bonafide.http;

import dev.bonafide.testkit.log.LogWatchContract;

/** Holds what the tests of this module log. */
class HttpLogsTest extends LogWatchContract {}
