/** What a server tells about itself: metrics in Prometheus' text format, and its health. */
@NullMarked
package dev.bonafide.bot.metrics;

import org.jspecify.annotations.NullMarked;
