package news.dateline.browser;

import java.util.List;
import java.util.Map;

/** The screens that every page is looked at on. */
enum Screen {
    WIDE_LIGHT(1280, 900, "light"),
    WIDE_DARK(1280, 900, "dark"),
    PHONE_LIGHT(390, 844, "light"),
    PHONE_DARK(390, 844, "dark");

    private final int width;
    private final int height;
    private final String colors;

    Screen(int width, int height, String colors) {
        this.width = width;
        this.height = height;
        this.colors = colors;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isPhone() {
        return width < 600;
    }

    /** For Emulation.setDeviceMetricsOverride of the DevTools protocol. */
    Map<String, Object> metrics() {
        return Map.of(
                "width", width, "height", height, "deviceScaleFactor", 1, "mobile", isPhone());
    }

    /** For Emulation.setEmulatedMedia. */
    Map<String, Object> media() {
        return Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colors)));
    }

    String fileName(String page) {
        return page + "-" + width + "-" + colors + ".png";
    }
}
