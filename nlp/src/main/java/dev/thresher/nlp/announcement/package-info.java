/**
 * What an announcement of a ministry (公告) says as a whole: number, bodies, days, goods with codes.
 *
 * <p>The {@link dev.thresher.corpus.content.ControlList} that was read from its provisions goes in,
 * an {@link dev.thresher.corpus.content.Announcement} comes out; nothing is read a second time.
 *
 * <p>Trap: some pages lose the title, and the bodies then stand only above the date at the end.
 */
@NullMarked
package dev.thresher.nlp.announcement;

import org.jspecify.annotations.NullMarked;
