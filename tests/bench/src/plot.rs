//! Lines in a plot, both ways in tens: what is linear is a straight line that rises with the dashed one.

use anyhow::{Result, anyhow};
use plotters::prelude::*;
use serde::Serialize;
use std::path::Path;

/// How one cost grows.
#[derive(Serialize)]
pub struct Plot {
    /// Its file's name, without an end.
    pub name: &'static str,
    /// What is shown.
    pub told: &'static str,
    /// What grows.
    pub x: &'static str,
    /// What it costs, with its unit.
    pub y: &'static str,
    /// True if both are shown as they are, and not in tens.
    pub plain: bool,
    /// What was measured.
    pub points: Vec<(f64, f64)>,
}

const SIZE: (u32, u32) = (640, 400);
const INK: RGBColor = RGBColor(0x2f, 0x5d, 0x62);
const PALE: RGBColor = RGBColor(0xb0, 0xb0, 0xb0);

impl Plot {
    /// Draws it into a folder.
    pub fn draw(&self, folder: &Path) -> Result<()> {
        let file = folder.join(self.name).with_extension("svg");
        let area = SVGBackend::new(&file, SIZE).into_drawing_area();
        self.fill(&area)
            .and_then(|()| area.present())
            .map_err(|error| anyhow!("failed to draw {}: {error}", self.name))
    }

    fn fill(&self, area: &DrawingArea<SVGBackend<'_>, plotters::coord::Shift>) -> Result<(), Fault> {
        area.fill(&WHITE)?;
        let (xs, ys) = (self.points.iter().map(|point| point.0), self.points.iter().map(|point| point.1));
        let (x, y) = (range(xs, self.plain), range(ys, self.plain));
        let mut builder = ChartBuilder::on(area);
        builder.caption(self.told, ("sans-serif", 18)).margin(12).x_label_area_size(40).y_label_area_size(60);
        if self.plain {
            let mut chart = builder.build_cartesian_2d(x.0..x.1, y.0..y.1)?;
            chart.configure_mesh().x_desc(self.x).y_desc(self.y).light_line_style(TRANSPARENT).draw()?;
            chart.draw_series(LineSeries::new(self.points.clone(), INK.stroke_width(2)))?;
            return Ok(());
        }
        let mut chart = builder.build_cartesian_2d((x.0..x.1).log_scale(), (y.0..y.1).log_scale())?;
        chart.configure_mesh().x_desc(self.x).y_desc(self.y).light_line_style(TRANSPARENT).draw()?;
        chart.draw_series(DashedLineSeries::new(self.linear(y.1), 4, 4, PALE.stroke_width(1)))?;
        chart.draw_series(LineSeries::new(self.points.clone(), INK.stroke_width(2)))?;
        chart.draw_series(self.points.iter().map(|point| Circle::new(*point, 3, INK.filled())))?;
        Ok(())
    }

    /// What would grow in proportion, from the first point on.
    fn linear(&self, highest: f64) -> Vec<(f64, f64)> {
        let (Some(&(x, y)), Some(&(last, _))) = (self.points.first(), self.points.last()) else {
            return Vec::new();
        };
        let end = last.min(x * highest / y);
        vec![(x, y), (end, y * end / x)]
    }
}

type Fault = DrawingAreaErrorKind<std::io::Error>;

/// Whole tens around the figures, or from nothing to a little above them.
fn range(figures: impl Iterator<Item = f64>, plain: bool) -> (f64, f64) {
    let (least, most) =
        figures.fold((f64::MAX, f64::MIN), |(least, most), one| (least.min(one), most.max(one)));
    if plain {
        return (0.0, most * 1.1);
    }
    (10_f64.powf(least.log10().floor()), 10_f64.powf((most * 1.01).log10().ceil()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plot_is_a_picture_with_its_words() {
        let points = vec![(10.0, 2.0), (100.0, 30.0), (1_000.0, 500.0)];
        let plot = |plain| Plot {
            name: "growth",
            told: "How it grows",
            x: "people",
            y: "ms",
            plain,
            points: points.clone(),
        };
        let folder = tempfile::tempdir().unwrap();
        for plain in [false, true] {
            plot(plain).draw(folder.path()).unwrap();
            let drawn = std::fs::read_to_string(folder.path().join("growth.svg")).unwrap();
            assert!(drawn.contains("How it grows") && drawn.contains("people"), "{drawn}");
        }
        assert_eq!(range([3.0, 450.0].into_iter(), false), (1.0, 1_000.0));
    }
}
