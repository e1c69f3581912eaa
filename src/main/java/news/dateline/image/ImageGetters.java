package news.dateline.image;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How an image shows plain fields. */
@ApplicationScoped
class ImageGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.of(Image.class)
                        .show("width", image -> image.width)
                        .show("height", image -> image.height)
                        .show("alt", image -> image.alt)
                        .show("caption", image -> image.caption)
                        .show("credit", image -> image.credit)
                        .show("takenAt", image -> image.takenAt),
                Getters.of(Depiction.class).show("position", depiction -> depiction.position));
    }
}
