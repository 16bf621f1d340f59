package planworkbench.ui.evaluation;

import javafx.scene.layout.Region;

/// How much of the way is done, with a tick where the schedule would be.
final class ScheduleBar extends Region {

    private static final double THICK = 4;
    private static final double TICK = 2;

    private final double completion;
    private final double scheduled;
    private final Region track = part("schedule-track");
    private final Region done = part("schedule-done");
    private final Region tick = part("schedule-tick");

    ScheduleBar(double completion, double scheduled) {
        this.completion = Math.clamp(completion, 0, 1);
        this.scheduled = Math.clamp(scheduled, 0, 1);
        getStyleClass().add("schedule-bar");
        getChildren().addAll(track, done, tick);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = Math.rint((getHeight() - THICK) / 2);
        track.resizeRelocate(0, top, width, THICK);
        done.resizeRelocate(0, top, Math.rint(width * completion), THICK);
        tick.resizeRelocate(Math.rint((width - TICK) * scheduled), 0, TICK, getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * THICK;
    }
}
